# The notice that the application is set up.

setup-done =
    .subject = { $product }{"\u202F"}: configuration terminée
    .preheader = Votre compte a un nouveau mot de passe. Si ce n’était pas vous, agissez maintenant.
    .heading = La configuration est terminée
    .reason = La configuration du service { $product } est terminée, et votre compte a le mot de passe choisi à cette occasion.
    .about = À propos de la configuration
    .was_you = Si c’était vous, il n’y a rien d’autre à faire.
    .not_you = Si ce n’était pas vous, agissez maintenant{"\u202F"}: ouvrez { $product }, réinitialisez-y votre mot de passe et prévenez-nous en répondant à ce message.
    .action = Ouvrir { $product }
