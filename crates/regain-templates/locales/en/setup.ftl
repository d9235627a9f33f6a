# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = Setup of { $product } is complete
    .preheader = Your account has a new password. If this was not you, act now.
    .heading = Setup is complete
    .reason = { $product } is set up, and your account has the password that was chosen for it.
    .about = About the setup
    .was_you = If this was you, there is nothing left to do.
    .not_you = If this was not you, act now: open { $product }, reset your password there, and tell us by replying to this message.
    .action = Open { $product }
