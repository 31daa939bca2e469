"""People of the service: civil servants, their positions, accounts and roles.

For the people themselves and their administrators. Sources: UU 20/2023 on civil servants; UU 27/2022 on
personal data, since an employee number (NIP) tells birth date and sex.
"""
