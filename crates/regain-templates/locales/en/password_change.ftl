# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Your { $product } password was changed
    .preheader = Changed on { $changed_at }. If this was not you, act now.
    .heading = Your password was changed
    .reason = The password of your { $product } account was changed.
    .about = About this change
    .was_you = If this was you, there is nothing left to do.
    .not_you = If this was not you, act now: open { $product }, reset your password there, and tell us by replying to this message.
    .action = Open { $product }
