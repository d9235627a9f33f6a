# The notice that a password was changed.

password_change-changed =
    .subject = Votre mot de passe { $product } a été modifié
    .preheader = Modifié le { $changed_at }. Si ce n’était pas vous, agissez maintenant.
    .heading = Votre mot de passe a été modifié
    .reason = Le mot de passe de votre compte { $product } a été modifié.
    .about = À propos de cette modification
    .was_you = Si c’était vous, il n’y a rien d’autre à faire.
    .not_you = Si ce n’était pas vous, agissez maintenant{"\u202F"}: ouvrez { $product }, réinitialisez-y votre mot de passe et prévenez-nous en répondant à ce message.
    .action = Ouvrir { $product }
