"""The requirements of OWASP ASVS 5.0 that the product is held to, in words of our own, and why some have no test.

A test says which of them it shows by `@pytest.mark.asvs("6.3.1")`; docs/security.md is printed from both.
"""

from typing import NamedTuple


class Requirement(NamedTuple):
    """One requirement. level: 1 to 3, by which ASVS ranks what it asks of everybody first."""

    number: str
    level: int
    words: str


LINES = """
1.2.1 1 What people wrote is shown as text, wherever it is shown
1.2.2 1 No link is made of what people wrote
1.2.4 1 No statement to the database is put together from text
1.2.5 1 No command line is put together from text
1.2.10 3 A cell of a table to take along begins no formula
1.3.3 2 Every text, number and list goes as far as its limit and no further
1.3.12 3 No pattern takes long over any text
1.5.2 2 Nothing that can become code is read from outside
1.5.3 3 JSON is read in one way: one encoding, no key twice
2.1.3 2 All limits stand in the documentation
2.2.2 1 What the client checks, the service checks again
2.3.1 1 A complaint goes from state to state in order alone
2.3.3 2 A change happens whole or not at all, whatever fails
2.3.4 2 What can happen once happens once, however many try at once
2.3.5 3 What opens the most takes a second person
2.4.1 2 Guessing, flooding and filling up are slowed by address and account
3.2.1 1 Answers and photos are no pages, also when they are opened directly
3.2.2 1 Text becomes text: no part of the client writes elements from it
3.3.1 1 Cookies are Secure, and their names begin with `__Host-`
3.3.2 2 Cookies are SameSite
3.3.3 2 Cookies belong to this host alone
3.3.4 2 No script reads a cookie, and its value stands in no body
3.4.1 1 HSTS for a year
3.4.2 1 No other origin is granted anything
3.4.3 2 A policy (CSP) with object-src and base-uri, in every answer
3.4.4 2 nosniff in every answer
3.4.5 2 No referrer is told
3.4.6 2 No other page may frame this one
3.4.8 3 Windows of other origins have no hold on ours (COOP)
3.5.1 1 A change that another site's page sends is refused
3.5.2 1 A change needs a content type that no form can send
3.5.3 1 Neither GET nor HEAD changes anything
3.5.8 3 Photos are given to our own page alone (CORP)
3.7.2 2 Nobody is led on to another site
4.1.1 1 Each answer says what it is, and texts say their encoding
4.1.3 2 What proxies say is believed of named proxies alone
4.1.4 3 Methods that are not meant are refused
4.2.1 2 A request has one length, or it is refused
4.3.1 2 Depth, width and cost of a question are limited
4.3.2 2 Nobody is told the schema in service
4.4.1 1 Sockets are encrypted wherever the page is
4.4.2 2 A socket is opened from our own page alone
4.4.3 2 A socket has the rights of its session, and loses them with it
4.4.4 2 A socket's session is the one of the cookie, asked for at each operation
5.2.1 1 No more is taken in than can be dealt with
5.2.2 1 What a file is, its content decides
5.2.4 3 Nobody fills the disk
5.2.6 3 A flood of pixels is refused before it is decoded
5.3.1 1 Nothing that was sent is ever run
5.3.2 1 Names of stored files are our own
5.4.1 2 The name a file is given back under is our own
5.4.2 2 That name breaks no header
6.1.2 2 Words that are guessed first here are listed
6.2.1 1 Passwords have at least 12 characters
6.2.2 1 Everybody can change their password
6.2.3 1 Changing it takes the one of now
6.2.4 1 Passwords people choose first are refused
6.2.5 1 No rule asks for kinds of characters
6.2.6 1 A password is masked while it is typed
6.2.7 1 Passwords may be pasted and filled in by a manager
6.2.8 1 A password is checked as it was typed, to its last letter
6.2.9 2 Passwords of 64 characters and more are taken
6.2.10 2 No password ends by itself
6.2.11 2 The listed words, the name, the NIP and the birth date are refused
6.2.12 2 Passwords known from breaches are refused
6.3.1 1 Guessing is slowed, and nobody is locked out by a stranger
6.3.2 1 No account comes with the product
6.3.3 2 Whoever has a second factor is asked for it, and power takes one
6.3.8 3 Nothing tells who has an account
6.4.1 1 Activation links are random, work once and end
6.4.6 3 Whoever starts a new password never learns it
6.5.1 2 A code of the second factor works once
6.5.2 2 Recovery codes are stored as hashes of passwords are
6.5.3 2 Seeds and codes are drawn by the system's generator
6.5.4 2 Codes are long enough
6.5.5 2 A code fits its 30 seconds and one step to either side
7.2.1 1 Sessions are checked by the service
7.2.2 1 Each session has a token of its own
7.2.3 1 Tokens have 256 bits of chance
7.2.4 1 Signing in gives a new token, and the old session of the device ends
7.3.1 2 A session ends after 30 idle minutes
7.3.2 2 A session ends after eight hours
7.4.1 1 A session that has ended opens nothing more
7.4.2 1 An account that is closed is signed out everywhere
7.4.3 2 A new password ends all other sessions
7.4.4 2 Signing out is in reach on every screen of staff
7.4.5 2 Administrators can end the sessions of others
7.5.1 2 Whoever changes how one signs in shows once more who they are
7.5.2 2 Everyone sees where they are signed in, and ends any of these sessions, once it is sure who asks
7.5.3 2 What opens names, roles and accounts asks once more who somebody is
8.2.1 1 What nobody granted, nobody may do
8.2.2 1 What belongs to others looks as if it were not there
8.2.3 2 Every field is shown to those alone who may see it
8.3.1 1 The service decides, not the client
8.3.2 3 Rights that change count at once, also in open streams
11.3.2 1 AES in GCM and SIV are the only ciphers
11.3.3 2 What was sealed and then changed or moved opens nowhere
11.4.2 2 Passwords are kept as argon2id hashes of 64 MiB, and older ones are renewed
11.5.1 2 Secrets come from the system's generator, with 112 bits or more
13.3.1 2 Keys stand in a file of their own, and a wrong or short one is refused
13.4.1 1 Nothing of the source's history is served
13.4.2 2 Nothing for development is served in service
13.4.3 2 No folder is listed
13.4.4 2 TRACE is not answered
13.4.5 2 Neither the explorer nor the state of the service is told to strangers
13.4.6 3 No answer tells what the service is made with
14.2.1 1 No secret and no name stands in an address
14.2.8 3 Nothing a camera wrote into a photo is kept
14.3.1 1 Nothing private is left on the device after signing out
14.3.2 2 No private answer is kept by a browser's cache
14.3.3 2 What a browser keeps for an account is unreadable or gone
15.2.2 2 What costs much is done a few at a time
15.3.1 1 An answer holds what was asked for and may be seen, no more
15.3.3 2 What a change does not know, it does not take
15.4.2 3 Nothing is looked up first and done later: many at once break no rule
16.2.5 2 No secret, name or text stands in the log
16.3.1 2 Signing in is in the log
16.3.2 2 What was refused for want of a right is in the log
16.3.3 2 Tries to get round the limits are in the log
16.3.4 2 Faults are in the log
16.4.1 2 Whatever is said is one line of the log
16.4.2 2 What was done with power cannot be changed without being noticed
16.5.1 2 A fault tells its number and nothing else
16.5.2 2 What is away is waited for briefly and said
16.5.3 2 What fails in the middle has not happened
16.5.4 3 Whatever is thrown, somebody gets an answer and the service goes on
"""

# What is not kept, or not yet, and why. A requirement stands here or has a test, never neither.
REASONS = {
    "6.2.12": "Not kept. No list of breached passwords is shipped, and no stranger is asked about a password. "
    "The list of common ones with its decorations, and the least length, stand in for it.",
}


def requirements() -> list[Requirement]:
    """Give all of them, in the order of their numbers."""
    split = (line.split(" ", 2) for line in LINES.strip().splitlines())
    return [Requirement(number, int(level), words) for number, level, words in split]
