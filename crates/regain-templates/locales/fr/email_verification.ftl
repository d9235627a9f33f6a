# The message that asks to verify the address of an account.

email_verification-verify =
    .subject = Vérifier votre adresse e-mail { $product }
    .preheader = Le lien pour vérifier votre adresse est valable { $valid_for }.
    .heading = Vérifier votre adresse e-mail
    .reason = Veuillez confirmer que cette adresse e-mail est bien celle de votre compte { $product }.
    .action = Vérifier l’adresse e-mail
    .validity = Le lien est valable { $valid_for }. Expiration{"\u202F"}: { $valid_until }.
    .about = À propos de cette demande
    .not_you = Si vous n’avez rien demandé, vous pouvez ignorer ce message{"\u202F"}: l’adresse reste non vérifiée et rien ne change.
