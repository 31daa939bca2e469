"""Working days, holidays and office hours: what "5 working days" means on a calendar.

Every deadline of the product is counted here, for citizens and staff alike, and can be explained day by day.
Sources: joint decrees of three ministers on holidays and joint leave; Perpres 21/2023 on working hours.
"""
