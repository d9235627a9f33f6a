# To the new address, where a stranger may read: nothing about the account.
email_change-confirm =
    .subject = Confirm your new { $product } address
    .preheader = The link to confirm the new address is valid for { $valid_for }.
    .heading = Confirm the new e-mail address
    .reason = This e-mail address is to become the sign-in address of an account at { $product }. Nothing changes until it is confirmed.
    .action = Confirm new address
    .validity = The link is valid for { $valid_for }, until { $valid_until }.
    .about = About this request
    .not_you = If you did not ask for this, do not confirm the address. You can ignore this message: nothing changes without your confirmation.

# To the address that the account has, where both addresses must confirm.
email_change-approve =
    .subject = Approve your { $product } address change
    .preheader = The link to approve the change is valid for { $valid_for }. Nothing changes without your approval.
    .heading = Approve the change of your e-mail address
    .reason = We received a request to give your { $product } account another e-mail address. Nothing changes without your approval.
    .about = About this request
    .was_you = If this was you, check the new address and approve the change with the link below.
    .action = Approve the change
    .validity = The link is valid for { $valid_for }, until { $valid_until }, and works once.
    .not_you = If this was not you, do not approve the change: your account keeps this address. Somebody may know your password, so open { $product } and change it there.

# To the address that the account still has, before anything changes.
email_change-asked =
    .subject = Request to change your { $product } address
    .preheader = If this was you, there is nothing to do. If not, you can stop the change within { $valid_for }.
    .heading = Request to change your e-mail address
    .reason = We received a request to change the e-mail address of your { $product } account. Nothing changes until the new address is confirmed.
    .about = About this request
    .was_you = If this was you, there is nothing left to do here.
    .not_you = If this was not you, somebody else has access to your account. Act now and stop the change with the link below: your account keeps this address, all devices are signed out, and you receive a link to set a new password.
    .action = This was not me
    .validity = The link is valid for { $valid_for }, until { $valid_until }, even if the new address has been confirmed by then.

# To the address that the account had, with the same link.
email_change-changed =
    .subject = Your { $product } e-mail address was changed
    .preheader = If this was not you, act now: you can undo the change within { $valid_for }.
    .heading = Your e-mail address was changed
    .reason = The e-mail address of your { $product } account was changed. From now on, you sign in with the new address.
    .about = About this change
    .was_you = If this was you, there is nothing left to do.
    .not_you = If this was not you, act now and undo the change with the link below: your account gets this address back, all devices are signed out, and you receive a link to set a new password.
    .action = This was not me
    .validity = The link is valid for { $valid_for }, until { $valid_until }.

# To the address that the account keeps. It has to be true of a change that was only asked for, too.
email_change-reverted =
    .subject = { $product } address change cancelled
    .preheader = Your password is locked. The link to set a new one follows in another message.
    .heading = The address change was cancelled
    .reason = The change of your e-mail address was cancelled. This is the address of your { $product } account, and all devices were signed out.
    .next = Your password is locked until you set a new one. The link for that follows in another message. If it does not arrive, ask for a new link where you sign in.
    .action = Open { $product }
    .about = About this change
    .not_you = If you did not cancel it, tell us by replying to this message.
