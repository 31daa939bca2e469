"""Who may do what: the actor, the one policy table, relations and the guard; staff sign-in sessions."""
