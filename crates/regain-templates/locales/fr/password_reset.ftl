# The messages about setting a new password.

password_reset-reset =
    .subject = Réinitialiser votre mot de passe { $product }
    .preheader = Le lien pour définir un nouveau mot de passe est valable { $valid_for }.
    .heading = Définir un nouveau mot de passe
    .reason = Nous avons reçu une demande de réinitialisation du mot de passe de votre compte { $product }.
    .action = Définir le mot de passe
    .validity = Le lien est valable { $valid_for } et ne fonctionne qu’une seule fois. Expiration{"\u202F"}: { $valid_until }.
    .about = À propos de cette demande
    .not_you = Si ce n’était pas vous, vous pouvez ignorer ce message{"\u202F"}: le lien à lui seul ne change rien.

password_reset-by_administrator =
    .subject = Définir un nouveau mot de passe { $product }
    .preheader = Le lien pour définir un nouveau mot de passe est valable { $valid_for }.
    .heading = Définir un nouveau mot de passe
    .reason = L’administration du service { $product } a lancé la réinitialisation du mot de passe de votre compte.
    .action = Définir le mot de passe
    .validity = Le lien est valable { $valid_for } et ne fonctionne qu’une seule fois. Expiration{"\u202F"}: { $valid_until }.
    .about = À propos de cette demande
    .not_you = Si vous ne vous y attendiez pas, renseignez-vous auprès de l’administration avant d’ouvrir le lien. Le lien à lui seul ne change rien.

password_reset-no_account =
    .subject = Aucun mot de passe { $product } réinitialisé
    .preheader = Il n’existe aucun compte { $product } avec cette adresse dont le mot de passe puisse être réinitialisé.
    .heading = Aucun mot de passe n’a été réinitialisé
    .reason = Quelqu’un a demandé la réinitialisation du mot de passe { $product } pour cette adresse e-mail. Nous n’avons trouvé aucun compte avec cette adresse dont le mot de passe puisse être réinitialisé.
    .was_you = Si c’était vous, essayez avec l’adresse utilisée lors de votre inscription, connectez-vous d’une autre manière ou créez un compte.
    .action = Ouvrir { $product }
    .about = À propos de cette demande
    .not_you = Si ce n’était pas vous, vous pouvez ignorer ce message{"\u202F"}: rien n’a changé.
