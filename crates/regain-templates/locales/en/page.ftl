# What all pages share.
page =
    .error_prefix = Error:
    .errors = There is a problem
    .home = Open { $product }
    .contact = Questions? Write to:

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

# One page for every reason, so that it tells nothing about a link that somebody found.
page-dead_link =
    .heading = This link no longer works
    .text = It has expired, was already used, was replaced by a newer one, or was not copied in full.
    .renew = Send a new link

# What is still wanted after a dead link; renew_text stands above the button, next where there is none.
page-dead_link-password =
    .renew_text = If you still need a new password, we can send a new link to the same address.
    .next = If you still need a new password, ask for a new link where you sign in.

page-dead_link-address =
    .renew_text = If you still need to confirm your address, we can send a new link to it.
    .next = If you still need to confirm your address, open { $product } and ask for a new link there.

page-renewed =
    .heading = Check your mailbox
    .text = A message with a new link is on its way to the same address.
    .next = It can take a few minutes. If you do not find it, look into your spam folder too.

page-overloaded =
    .heading = Please try again in a moment
    .text = There are too many requests right now. Nothing has been changed.
    .next = Wait a minute, then open the link in your message once more.

page-cross_site =
    .heading = This form came from another site
    .text = For your safety we only accept forms from our own pages. Nothing has been changed.
    .next = Open the link in your message and use the form there.

# Not every such form has a password. The number is that of the password policy.
page-unreadable =
    .heading = This form could not be read
    .text = Nothing has been changed.
    .next = Open the link in your message once more and use the form there. If it asks for a password, enter one of at most 1,024 bytes.

page-not_found =
    .heading = There is nothing at this address
    .text = It may be misspelt, or it was not copied in full.
    .next = If a link in a message brought you here, open it once more or copy all of it.
