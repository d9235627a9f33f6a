# The link that confirms the address of an account.
email_verification-verify =
    .subject = Confirm your { $product } e-mail address
    .preheader = The link to confirm your address is valid for { $valid_for }.
    .heading = Confirm your e-mail address
    .reason = Please confirm that this e-mail address belongs to your { $product } account.
    .action = Confirm e-mail address
    .validity = The link is valid for { $valid_for }, until { $valid_until }.
    .about = About this request
    .not_you = If you did not ask for this, you can ignore this message: the address stays unconfirmed, and nothing changes.
