# The link to go on with a registration, to an address that anybody may have typed.
registration-register =
    .subject = Complete your { $product } registration
    .preheader = The link to complete your registration is valid for { $valid_for }.
    .heading = Complete your registration
    .reason = A registration at { $product } was started with this e-mail address.
    .action = Complete registration
    .validity = The link is valid for { $valid_for }, until { $valid_until }, and works once.
    .about = About this request
    .not_you = If this was not you, you can ignore this message: no account will be created.

registration-invitation =
    .subject = Invitation to { $product }
    .preheader = The link to create your account is valid for { $valid_for }.
    .heading = You are invited to { $product }
    .reason = An administrator of { $product } invites you to create an account with this e-mail address.
    .action = Accept invitation
    .validity = The link is valid for { $valid_for }, until { $valid_until }, and works once.
    .not_you = If you did not expect this invitation, you can ignore this message: no account is created unless you accept it.

# To the person whose account has the address. Calm: nothing has happened to it.
registration-taken =
    .subject = You already have an account at { $product }
    .preheader = Somebody wanted to use your e-mail address for another account. Nothing has changed.
    .heading = You already have an account
    .reason = Somebody wanted to register at { $product } with this e-mail address, or to use it for another account. It belongs to your account, so nothing has changed.
    .was_you = If this was you, sign in with this address. If you have forgotten your password, you can reset it there.
    .action = Open { $product }
    .about = About this request
    .not_you = If this was not you, you can ignore this message: your account and your password stay the same.

registration-approved =
    .subject = Your { $product } account was approved
    .preheader = You can sign in now.
    .heading = Your account was approved
    .reason = An administrator of { $product } has approved your account. You can sign in now.
    .action = Open { $product }
    .about = About your account
    .not_you = If you did not register, tell us by replying to this message.
