# The link to set a new password, to somebody who asked for it.
password_reset-reset =
    .subject = Reset your { $product } password
    .preheader = The link to set a new password is valid for { $valid_for }.
    .heading = Set a new password
    .reason = We received a request to reset the password of your { $product } account.
    .action = Set a new password
    .validity = The link is valid for { $valid_for }, until { $valid_until }, and works once.
    .about = About this request
    .not_you = If this was not you, you can ignore this message: the link alone changes nothing.

# The same link, which an administrator asked for.
password_reset-by_administrator =
    .subject = Set a new { $product } password
    .preheader = The link to set a new password is valid for { $valid_for }.
    .heading = Set a new password
    .reason = An administrator of { $product } has started a password reset for your account.
    .action = Set a new password
    .validity = The link is valid for { $valid_for }, until { $valid_until }, and works once.
    .about = About this request
    .not_you = If you did not expect this, ask your administrator before you open the link. The link alone changes nothing.

# Also sent where there is an account without a password that could be reset: it must be true there too.
password_reset-no_account =
    .subject = No { $product } password was reset
    .preheader = There is no { $product } account with this address whose password could be reset.
    .heading = No password was reset
    .reason = Somebody asked to reset the { $product } password for this e-mail address. We found no account with this address whose password could be reset.
    .was_you = If this was you, try the address that you signed up with, sign in another way, or create an account.
    .action = Open { $product }
    .about = About this request
    .not_you = If this was not you, you can ignore this message: nothing has changed.
