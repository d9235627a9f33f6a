# What all pages share.
page =
    .error_prefix = Error:
    .errors = There is a problem
    .home = Open { $product }
    .contact = Questions? Write to:
    .language = English
    .sign_in = Sign in
    .show = Show password
    .hide = Hide password
    .shown = Your password is visible.
    .hidden = Your password is hidden.
    .met = done
    .unmet = still missing

# Where somebody asks for a message.
page-forgot =
    .heading = Forgot your password?
    .text = Enter your e-mail address or username. We then send a message with a link to set a new password.
    .login = E-mail address or username
    .submit = Send the link

page-registration =
    .heading = Create an account
    .text = Enter your e-mail address. We then send a message with a link to go on.
    .email = E-mail address
    .submit = Send the link
    .known = If you have an account already, sign in with it.

page-verification =
    .heading = Confirm your e-mail address
    .account = For the account
    .text = We send a message with a link to the address of your { $product } account.
    .submit = Send the link

page-email_change =
    .heading = Change your e-mail address
    .account = Your present address
    .text = We send a message with a link to the new address. Nothing changes until the new address is confirmed.
    .email = New e-mail address
    .current = Current password
    .current_wrong = This is not your current password.
    .submit = Send the link

# After that: where to go on. It has to be true whether there is an account or not.
page-sent =
    .heading = Check your mailbox
    .delay = It can take a few minutes. If you do not find the message, look into your spam folder too.
    .code_text = If the message has a code, you can also go on here with it.
    .code = Code from the message
    .code_hint = 8 digits
    .code_wrong = This code is not right, or it no longer works. Check it, or use the link in the message.
    .submit = Go on with the code
    .again_text = Nothing has arrived?
    .again = Send it again
    .wait = You can ask again in { $span }.
    .other = Enter another address

page-sent-password =
    .text = If there is an account at { $product } for what you entered, a message with a link to set a new password is on its way.

page-sent-registration =
    .text = A message with a link to complete your registration is on its way to the address that you entered.

page-sent-address =
    .text = A message with a link to confirm it is on its way to the address of your { $product } account.

page-sent-change =
    .text = A message with a link to confirm it is on its way to the new address. Nothing changes until then.

page-password_change =
    .heading = Change your password
    .account = For the account
    .username = Account
    .current = Current password
    .current_wrong = This is not your current password.
    .policy = Rules for your new password:
    .password = New password
    .confirmation = New password, once more
    .submit = Save new password
    .forgot = Forgot your password?

page-password_changed =
    .heading = Your password was changed
    .text = Use the new one from now on.
    .next = We also sent you a message about the change.

page-setup =
    .heading = Set up { $product }
    .text = Choose a new password for your administrator account, and what holds for everybody who has not chosen otherwise.
    .account = For the account
    .username = Account
    .policy = Rules for your new password:
    .password = New password
    .locale = Language
    .time_zone = Time zone
    .time_zone_hint = For example Europe/Berlin or UTC.
    .submit = Finish setup

page-setup_done =
    .heading = { $product } is set up
    .text = Your account has its new password.
    .next = Use it to sign in from now on.

page-setup_already_done =
    .heading = { $product } is set up already
    .text = Setup can be done once only. Nothing has been changed.
    .next = If you want to change your password, sign in and change it there.

page-already_verified =
    .heading = Your e-mail address is confirmed already
    .text = There is nothing left to do.
    .next = You can close this page.

page-sign_in_first =
    .heading = Please sign in
    .text = This page is for people who are signed in at { $product }.
    .next = Sign in, then open this page again.

# For what takes a recent sign-in with the password.
page-sign_in_again =
    .heading = Please sign in again
    .text = For your safety, you must have signed in with your password a short time ago. Nothing has been changed.
    .next = Sign in with your password, then open this page again.

page-forbidden =
    .heading = Your account may not do this
    .text = It lacks the permission that this page needs. Nothing has been changed.
    .next = If you need it, ask an administrator of { $product }.

page-no_mail =
    .heading = We cannot send messages at the moment
    .text = Nothing has been sent, and nothing has been changed.
    .next = Try again later, or write to us.

page-too_many =
    .heading = Too many attempts
    .text = For your safety we have stopped for a while. Nothing has been changed.
    .next = You can try again in { $span }.

page-failed =
    .heading = Something went wrong on our side
    .text = It was not your fault, and we may not have done what you asked for.
    .next = Try again in a few minutes. If it happens again, write to us.

# The form that the link opens.
page-reset =
    .heading = Set a new password
    .account = For the account
    .username = Account
    .policy = Rules for your new password:
    .password = New password
    .confirmation = New password, once more
    .submit = Save new password
    .not_you = Was this not you?
    .not_you_text = If you did not ask for a new password, end the request. The link then stops working, and your password stays the same.
    .cancel = This was not me

page-password_set =
    .heading = Your new password is set
    .text = Use it to sign in from now on.
    .next = We also sent you a message about the change.

page-cancelled =
    .heading = The request has ended
    .text = The link no longer works, and your password stays the same.
    .next = There is nothing left to do. If such messages keep coming, write to us.

# The form that the link opens. The page is about the address that the link was sent to; it is not on the page.
page-verify =
    .heading = Confirm your e-mail address
    .account = For the account
    .text = With this button you confirm that the address we sent the link to belongs to your { $product } account. Opening this page has not changed anything.
    .submit = Confirm this address
    .not_you = Was this not you?
    .not_you_text = If you did not ask for this, close this page. The address then stays unconfirmed.

page-verified =
    .heading = Your e-mail address is confirmed
    .text = Your { $product } account now has a confirmed address.
    .next = You can close this page.

# The form that makes the address of the link that of an account. A stranger may read there: nothing about the account.
page-change =
    .heading = Confirm the new e-mail address
    .text = With this button you confirm that the address we sent the link to becomes the sign-in address of an account at { $product }. Opening this page has not changed anything.
    .submit = Confirm the new address
    .not_you = Was this not you?
    .not_you_text = If you did not ask for this, close this page. Nothing changes without your confirmation.

# The form for whoever reads at the present address, where both addresses must confirm.
page-approve =
    .heading = Approve the change of your e-mail address
    .account = For the account
    .text = With this button you agree that your { $product } account gets the other e-mail address that our message names. Opening this page has not changed anything.
    .submit = Approve the change
    .not_you = Was this not you?
    .not_you_text = If you did not ask for this, do not approve the change: your account keeps its address. Somebody may know your password, so open { $product } and change it there.

page-changed =
    .heading = The e-mail address was changed
    .text = From now on, the new address is the one to sign in with at { $product }.
    .next = You can close this page.

page-change_pending =
    .heading = One confirmation is still missing
    .text = Yours is saved. The address changes as soon as the other address has confirmed it too.
    .next = The link for that is in the mailbox of the other address.

# It has to be true of a change that was only asked for, too.
page-revert =
    .heading = Cancel the change of your e-mail address
    .account = The address of your account afterwards:
    .text = If it was not you who asked for another address, use this button. This is what it does:
    .restores = Your { $product } account keeps the address that we sent the link to, or gets it back.
    .signs_out = All devices are signed out.
    .locks = Your password is locked until you set a new one.
    .sends = We send a link to set a new password to that address.
    .opened = Opening this page has not changed anything.
    .submit = Cancel the change
    .was_you = Was it you?
    .was_you_text = If you asked for the change yourself, close this page. There is nothing to do here.

page-reverted =
    .heading = The address change was cancelled
    .text = Your { $product } account has the address that we sent the link to, all devices were signed out, and your password is locked.
    .next = A message with a link to set a new password is on its way. If it does not arrive, ask for a new link where you sign in.

# The form for a new account.
page-register =
    .heading = Create your account
    .invitation = An administrator of { $product } invites you to create an account.
    .account = With the e-mail address
    .username = Username (optional)
    .username_hint = You can sign in with it instead of your address. At most 64 characters, without an at sign.
    .username_taken = This username is taken. Choose another one.
    .name = Name (optional)
    .name_hint = This is how we address you.
    .policy = Rules for your password:
    .password = Password
    .submit = Create account
    .not_you = Was this not you?
    .not_you_text = If you did not want an account, close this page: none is created.

page-registered =
    .heading = Your account is ready
    .text = Sign in with your e-mail address and the password that you have just set.
    .next = You can do so at { $product }.

page-approval_pending =
    .heading = Your account waits for approval
    .text = It was created, but you cannot sign in yet: an administrator has to approve it first.
    .next = We send you a message as soon as that has happened.

page-closed =
    .heading = Registration is closed
    .text = At the moment only people with an invitation can create an account. No account was created.
    .next = If you need one, ask an administrator of { $product } for an invitation.

page-email_taken =
    .heading = This address belongs to another account
    .text = It was given to another { $product } account in the meantime. Nothing has been changed.
    .next = If that account is yours, sign in with this address. If not, write to us.

# What became of a link. Nobody who lacks it can ask.
page-dead_link =
    .heading = This link no longer works
    .used = It has already been used.
    .superseded = It was replaced by a newer link, or the request was ended.
    .expired = It has expired.
    .invalid = It was not copied in full, or it is not valid any more.
    .renew = Send a new link

# What is still wanted after a dead link; renew_text stands above the button, next where there is none.
page-dead_link-password =
    .renew_text = If you still need a new password, we can send a new link to the same address.
    .next = If you still need a new password, ask for a new link where you sign in.

page-dead_link-address =
    .renew_text = If you still need to confirm your address, we can send a new link to it.
    .next = If you still need to confirm your address, open { $product } and ask for a new link there.

page-dead_link-change =
    .renew_text = If the new address is still to become yours at { $product }, we can send a new link to it.
    .next = If you still want to change your address, open { $product } and ask for the change there.

# Nobody gets a fresh one of these.
page-dead_link-revert =
    .next = If somebody else has changed the address of your account and you cannot sign in any more, write to us.

page-dead_link-registration =
    .renew_text = If you still want an account, we can send a new link to the same address.
    .next = If you have an account already, sign in with it. If you still want one, register at { $product }, or ask whoever invited you for a new invitation.

page-renewed =
    .heading = Check your mailbox
    .text = A message with a new link is on its way to the same address.
    .next = It can take a few minutes. If you do not find it, look into your spam folder too.

page-overloaded =
    .heading = Please try again in a moment
    .text = There are too many requests right now. Nothing has been changed.
    .next = Wait a minute, then try again.

page-cross_site =
    .heading = This form came from another site
    .text = For your safety we only accept forms from our own pages. Nothing has been changed.
    .next = Open the page that you want from { $product } or from the link in your message, and use the form there.

# Not every such form has a password. The number is that of the password policy.
page-unreadable =
    .heading = This form could not be read
    .text = Nothing has been changed.
    .next = Go back, load the page again and use the form there. If it asks for a password, enter one of at most 1,024 bytes.

page-not_found =
    .heading = There is nothing at this address
    .text = It may be misspelt, or it was not copied in full.
    .next = If a link in a message brought you here, open it once more or copy all of it.
