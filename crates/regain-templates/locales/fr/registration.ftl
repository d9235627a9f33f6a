# The messages about a new account.

registration-register =
    .subject = Terminer votre inscription sur { $product }
    .preheader = Le lien pour terminer votre inscription est valable { $valid_for }.
    .heading = Terminer votre inscription
    .reason = Une inscription sur { $product } a été commencée avec cette adresse e-mail.
    .action = Terminer l’inscription
    .validity = Le lien est valable { $valid_for } et ne fonctionne qu’une seule fois. Expiration{"\u202F"}: { $valid_until }.
    .about = À propos de cette demande
    .not_you = Si ce n’était pas vous, vous pouvez ignorer ce message{"\u202F"}: aucun compte ne sera créé.

registration-invitation =
    .subject = Invitation à rejoindre { $product }
    .preheader = Le lien pour créer votre compte est valable { $valid_for }.
    .heading = Vous avez une invitation à rejoindre { $product }
    .reason = L’administration du service { $product } vous invite à créer un compte avec cette adresse e-mail.
    .action = Accepter l’invitation
    .validity = Le lien est valable { $valid_for } et ne fonctionne qu’une seule fois. Expiration{"\u202F"}: { $valid_until }.
    .not_you = Si vous n’attendiez pas cette invitation, vous pouvez ignorer ce message{"\u202F"}: aucun compte n’est créé si vous ne l’acceptez pas.

registration-taken =
    .subject = Vous avez déjà un compte { $product }
    .preheader = Quelqu’un a voulu utiliser votre adresse e-mail pour un autre compte. Rien n’a changé.
    .heading = Vous avez déjà un compte
    .reason = Quelqu’un a voulu s’inscrire sur { $product } avec cette adresse e-mail, ou l’utiliser pour un autre compte. Elle appartient à votre compte{"\u202F"}: rien n’a donc changé.
    .was_you = Si c’était vous, connectez-vous avec cette adresse. Si vous avez oublié votre mot de passe, vous pouvez le réinitialiser au même endroit.
    .action = Ouvrir { $product }
    .about = À propos de cette demande
    .not_you = Si ce n’était pas vous, vous pouvez ignorer ce message{"\u202F"}: votre compte et votre mot de passe restent les mêmes.

registration-approved =
    .subject = Votre compte { $product } a été approuvé
    .preheader = Vous pouvez maintenant vous connecter.
    .heading = Votre compte a été approuvé
    .reason = L’administration du service { $product } a approuvé votre compte. Vous pouvez maintenant vous connecter.
    .action = Ouvrir { $product }
    .about = À propos de votre compte
    .not_you = Si vous n’êtes pas à l’origine de cette inscription, prévenez-nous en répondant à ce message.
