# The messages about a change of address.

email_change-confirm =
    .subject = Vérifier votre nouvelle adresse { $product }
    .preheader = Le lien pour vérifier la nouvelle adresse est valable { $valid_for }.
    .heading = Vérifier la nouvelle adresse e-mail
    .reason = Cette adresse e-mail doit devenir l’adresse de connexion d’un compte { $product }. Rien ne change tant qu’elle n’est pas vérifiée.
    .action = Vérifier la nouvelle adresse
    .validity = Le lien est valable { $valid_for }. Expiration{"\u202F"}: { $valid_until }.
    .about = À propos de cette demande
    .not_you = Si vous n’avez rien demandé, ne vérifiez pas l’adresse. Vous pouvez ignorer ce message{"\u202F"}: rien ne change sans votre vérification.

email_change-approve =
    .subject = Approuver la modification d’adresse { $product }
    .preheader = Le lien pour approuver la modification est valable { $valid_for }. Rien ne change sans votre approbation.
    .heading = Approuver la modification de votre adresse e-mail
    .reason = Nous avons reçu une demande visant à attribuer une autre adresse e-mail à votre compte { $product }. Rien ne change sans votre approbation.
    .about = À propos de cette demande
    .was_you = Si c’était vous, contrôlez la nouvelle adresse et approuvez la modification avec le lien ci-dessous.
    .action = Approuver la modification
    .validity = Le lien est valable { $valid_for } et ne fonctionne qu’une seule fois. Expiration{"\u202F"}: { $valid_until }.
    .not_you = Si ce n’était pas vous, n’approuvez pas la modification{"\u202F"}: votre compte garde cette adresse. Quelqu’un connaît peut-être votre mot de passe{"\u202F"}; ouvrez donc { $product } et modifiez-y ce mot de passe.

email_change-asked =
    .subject = Demande de modification d’adresse { $product }
    .preheader = Si c’était vous, il n’y a rien à faire. Sinon, vous avez { $valid_for } pour bloquer la modification.
    .heading = Demande de modification de votre adresse e-mail
    .reason = Nous avons reçu une demande de modification de l’adresse e-mail de votre compte { $product }. Rien ne change tant que la nouvelle adresse n’est pas vérifiée.
    .about = À propos de cette demande
    .was_you = Si c’était vous, il n’y a rien d’autre à faire ici.
    .not_you = Si ce n’était pas vous, une autre personne a accès à votre compte. Agissez maintenant et bloquez la modification avec le lien ci-dessous{"\u202F"}: votre compte garde cette adresse, tous les appareils sont déconnectés et vous recevez un lien pour définir un nouveau mot de passe.
    .action = Ce n’était pas moi
    .validity = Le lien est valable { $valid_for }, même si la nouvelle adresse a été vérifiée entre-temps. Expiration{"\u202F"}: { $valid_until }.

email_change-changed =
    .subject = Votre adresse e-mail { $product } a été modifiée
    .preheader = Si ce n’était pas vous, agissez maintenant{"\u202F"}: vous avez { $valid_for } pour annuler la modification.
    .heading = Votre adresse e-mail a été modifiée
    .reason = L’adresse e-mail de votre compte { $product } a été modifiée. Désormais, connectez-vous avec la nouvelle adresse.
    .about = À propos de cette modification
    .was_you = Si c’était vous, il n’y a rien d’autre à faire.
    .not_you = Si ce n’était pas vous, agissez maintenant et annulez la modification avec le lien ci-dessous{"\u202F"}: votre compte retrouve cette adresse, tous les appareils sont déconnectés et vous recevez un lien pour définir un nouveau mot de passe.
    .action = Ce n’était pas moi
    .validity = Le lien est valable { $valid_for }. Expiration{"\u202F"}: { $valid_until }.

email_change-reverted =
    .subject = Modification d’adresse { $product } annulée
    .preheader = Votre mot de passe est bloqué. Le lien pour en définir un nouveau arrive dans un autre message.
    .heading = La modification d’adresse a été annulée
    .reason = La modification de votre adresse e-mail a été annulée. Cette adresse est celle de votre compte { $product }, et tous les appareils ont été déconnectés.
    .next = Votre mot de passe est bloqué jusqu’à ce que vous en définissiez un nouveau. Le lien pour le faire arrive dans un autre message. S’il n’arrive pas, demandez un nouveau lien sur la page de connexion.
    .action = Ouvrir { $product }
    .about = À propos de cette modification
    .not_you = Si vous ne l’avez pas annulée, prévenez-nous en répondant à ce message.
