# What a new password needs, item by item.
policy =
    .min_length =
        { $min ->
            [one] at least { $min } character
           *[other] at least { $min } characters
        }
    .upper = at least one upper-case letter
    .lower = at least one lower-case letter
    .digit = at least one digit
    .special = at least one special character, such as ! ? # or %
    .blocklist = not easy to guess: no common password, no simple run and nothing made from your name or ours
    .hint = Spaces and all other characters are welcome. A few words chosen at random are easy to remember.

# What is wrong with a field, by the rule that it breaks.
rule =
    .required = Fill in this field.
    .email = Enter a valid e-mail address.
    .login = Enter a valid e-mail address or username.
    .control_character = Leave out control characters.
    .min_length =
        { $min ->
            [one] Use at least { $min } character.
           *[other] Use at least { $min } characters.
        }
    .max_bytes = Use a shorter password: this one has more than { $max } bytes.
    .upper = Use at least one upper-case letter.
    .lower = Use at least one lower-case letter.
    .digit = Use at least one digit.
    .special = Use at least one special character.
    .blocklist = This password is too common. Choose another one.
    .predictable = Do not use a simple run or repetition of characters.
    .context = Do not build the password from your name, your address or the name of this service.
    .confirmation = The two passwords are not the same.
    .range = Use a number from { $min } to { $max }.
    .username = Use 1 to 64 characters, without an at sign.
    .max_length =
        { $max ->
            [one] Use at most { $max } character.
           *[other] Use at most { $max } characters.
        }
    .nobody_receives = Send the token, show it, or both.
    .unchanged = This is what you have already. Enter another one.
    .taken = This is taken already. Choose another one.
    .locale = Choose one of the languages.
    .time_zone = Enter the name of a time zone, such as Europe/Berlin or UTC.
