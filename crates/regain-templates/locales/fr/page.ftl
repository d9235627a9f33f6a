# What all pages share, and the pages.

page =
    .error_prefix = Erreur{"\u202F"}:
    .errors = Il y a un problème
    .home = Ouvrir { $product }
    .contact = Des questions{"\u202F"}? Écrivez à{"\u202F"}:
    .language = français
    .sign_in = Se connecter
    .show = Afficher le mot de passe
    .hide = Masquer le mot de passe
    .shown = Votre mot de passe est visible.
    .hidden = Votre mot de passe est masqué.
    .met = c’est bon
    .unmet = manque encore

page-forgot =
    .heading = Mot de passe oublié{"\u202F"}?
    .text = Saisissez votre adresse e-mail ou votre nom d’utilisateur. Nous envoyons ensuite un message contenant un lien pour définir un nouveau mot de passe.
    .login = Adresse e-mail ou nom d’utilisateur
    .submit = Envoyer le lien

page-registration =
    .heading = Créer un compte
    .text = Saisissez votre adresse e-mail. Nous envoyons ensuite un message contenant un lien pour continuer.
    .email = Adresse e-mail
    .submit = Envoyer le lien
    .known = Si vous avez déjà un compte, connectez-vous avec celui-ci.

page-verification =
    .heading = Vérifier votre adresse e-mail
    .account = Pour le compte
    .text = Nous envoyons un message contenant un lien à l’adresse de votre compte { $product }.
    .submit = Envoyer le lien

page-email_change =
    .heading = Modifier votre adresse e-mail
    .account = Votre adresse actuelle
    .text = Nous envoyons un message contenant un lien à la nouvelle adresse. Rien ne change tant qu’elle n’est pas vérifiée.
    .email = Nouvelle adresse e-mail
    .current = Mot de passe actuel
    .current_wrong = Ce n’est pas votre mot de passe actuel.
    .submit = Envoyer le lien

page-sent =
    .heading = Consultez votre boîte de réception
    .delay = Cela peut prendre quelques minutes. Si vous ne trouvez pas le message, regardez aussi dans le dossier des indésirables.
    .code_text = Si le message contient un code, vous pouvez aussi continuer ici avec ce code.
    .code = Code reçu dans le message
    .code_hint = 8 chiffres
    .code_wrong = Ce code n’est pas le bon, ou il n’est plus valable. Vérifiez-le, ou utilisez le lien du message.
    .submit = Continuer avec le code
    .again_text = Vous n’avez rien reçu{"\u202F"}?
    .again = Envoyer de nouveau
    .wait = Vous pourrez refaire la demande dans { $span }.
    .other = Saisir une autre adresse

page-sent-password =
    .text = S’il existe un compte { $product } correspondant à votre saisie, un message contenant un lien pour définir un nouveau mot de passe est en route.

page-sent-registration =
    .text = Un message contenant un lien pour terminer votre inscription est en route vers l’adresse que vous avez saisie.

page-sent-address =
    .text = Un message contenant un lien de vérification est en route vers l’adresse de votre compte { $product }.

page-sent-change =
    .text = Un message contenant un lien de vérification est en route vers la nouvelle adresse. Rien ne change tant qu’elle n’est pas vérifiée.

page-password_change =
    .heading = Modifier votre mot de passe
    .account = Pour le compte
    .username = Compte
    .current = Mot de passe actuel
    .current_wrong = Ce n’est pas votre mot de passe actuel.
    .policy = Règles pour votre nouveau mot de passe{"\u202F"}:
    .password = Nouveau mot de passe
    .confirmation = Nouveau mot de passe, encore une fois
    .submit = Enregistrer le mot de passe
    .forgot = Mot de passe oublié{"\u202F"}?

page-password_changed =
    .heading = Votre mot de passe a été modifié
    .text = Utilisez désormais le nouveau.
    .next = Nous vous avons aussi envoyé un message au sujet de cette modification.

page-setup =
    .heading = Configurer { $product }
    .text = Choisissez un nouveau mot de passe pour votre compte d’administration, ainsi que les réglages pour toutes les personnes qui n’en ont pas choisi d’autres.
    .account = Pour le compte
    .username = Compte
    .policy = Règles pour votre nouveau mot de passe{"\u202F"}:
    .password = Nouveau mot de passe
    .locale = Langue
    .time_zone = Fuseau horaire
    .time_zone_hint = Par exemple Europe/Berlin ou UTC.
    .submit = Terminer la configuration

page-setup_done =
    .heading = La configuration du service { $product } est terminée
    .text = Votre compte a son nouveau mot de passe.
    .next = Utilisez-le désormais pour vous connecter.

page-setup_already_done =
    .heading = La configuration du service { $product } est déjà terminée
    .text = La configuration ne se fait qu’une seule fois. Rien n’a été modifié.
    .next = Si vous voulez modifier votre mot de passe, connectez-vous, puis modifiez-le dans votre compte.

page-already_verified =
    .heading = Votre adresse e-mail est déjà vérifiée
    .text = Il n’y a rien d’autre à faire.
    .next = Vous pouvez fermer cette page.

page-sign_in_first =
    .heading = Veuillez vous connecter
    .text = Cette page est réservée aux personnes connectées sur { $product }.
    .next = Connectez-vous, puis ouvrez de nouveau cette page.

page-sign_in_again =
    .heading = Veuillez vous reconnecter
    .text = Pour votre sécurité, il faut pour cela une connexion récente avec votre mot de passe. Rien n’a été modifié.
    .next = Connectez-vous avec votre mot de passe, puis ouvrez de nouveau cette page.

page-forbidden =
    .heading = Votre compte ne permet pas de faire cela
    .text = Il n’a pas l’autorisation nécessaire pour cette page. Rien n’a été modifié.
    .next = Si vous en avez besoin, demandez-la à l’administration du service { $product }.

page-no_mail =
    .heading = Nous ne pouvons pas envoyer de messages en ce moment
    .text = Rien n’a été envoyé et rien n’a été modifié.
    .next = Réessayez plus tard, ou écrivez-nous.

page-too_many =
    .heading = Trop de tentatives
    .text = Pour votre sécurité, nous faisons une pause. Rien n’a été modifié.
    .next = Vous pourrez réessayer dans { $span }.

page-failed =
    .heading = Un problème est survenu de notre côté
    .text = Vous n’y êtes pour rien, mais il se peut que votre demande n’ait pas abouti.
    .next = Réessayez dans quelques minutes. Si le problème se reproduit, écrivez-nous.

page-reset =
    .heading = Définir un nouveau mot de passe
    .account = Pour le compte
    .username = Compte
    .policy = Règles pour votre nouveau mot de passe{"\u202F"}:
    .password = Nouveau mot de passe
    .confirmation = Nouveau mot de passe, encore une fois
    .submit = Enregistrer le mot de passe
    .not_you = Ce n’était pas vous{"\u202F"}?
    .not_you_text = Si vous n’avez pas demandé de nouveau mot de passe, mettez fin à la demande. Le lien cessera alors de fonctionner et votre mot de passe restera le même.
    .cancel = Ce n’était pas moi

page-password_set =
    .heading = Votre nouveau mot de passe est enregistré
    .text = Utilisez-le désormais pour vous connecter.
    .next = Nous vous avons aussi envoyé un message au sujet de cette modification.

page-cancelled =
    .heading = La demande a pris fin
    .text = Le lien ne fonctionne plus et votre mot de passe reste le même.
    .next = Il n’y a rien d’autre à faire. Si vous continuez à recevoir de tels messages, écrivez-nous.

page-verify =
    .heading = Vérifier votre adresse e-mail
    .account = Pour le compte
    .text = Avec ce bouton, vous confirmez que l’adresse à laquelle nous avons envoyé le lien est bien celle de votre compte { $product }. L’ouverture de cette page n’a rien changé.
    .submit = Vérifier cette adresse
    .not_you = Ce n’était pas vous{"\u202F"}?
    .not_you_text = Si vous n’avez rien demandé, fermez cette page. L’adresse reste alors non vérifiée.

page-verified =
    .heading = Votre adresse e-mail est vérifiée
    .text = Votre compte { $product } a maintenant une adresse vérifiée.
    .next = Vous pouvez fermer cette page.

page-change =
    .heading = Vérifier la nouvelle adresse e-mail
    .text = Avec ce bouton, vous confirmez que l’adresse à laquelle nous avons envoyé le lien devient l’adresse de connexion d’un compte { $product }. L’ouverture de cette page n’a rien changé.
    .submit = Vérifier la nouvelle adresse
    .not_you = Ce n’était pas vous{"\u202F"}?
    .not_you_text = Si vous n’avez rien demandé, fermez cette page. Rien ne change sans votre vérification.

page-approve =
    .heading = Approuver la modification de votre adresse e-mail
    .account = Pour le compte
    .text = Avec ce bouton, vous acceptez que votre compte { $product } reçoive l’autre adresse e-mail indiquée dans notre message. L’ouverture de cette page n’a rien changé.
    .submit = Approuver la modification
    .not_you = Ce n’était pas vous{"\u202F"}?
    .not_you_text = Si vous n’avez rien demandé, n’approuvez pas la modification{"\u202F"}: votre compte garde son adresse. Quelqu’un connaît peut-être votre mot de passe{"\u202F"}; ouvrez donc { $product } et modifiez-y ce mot de passe.

page-changed =
    .heading = L’adresse e-mail a été modifiée
    .text = Désormais, c’est la nouvelle adresse qui sert à se connecter sur { $product }.
    .next = Vous pouvez fermer cette page.

page-change_pending =
    .heading = Il manque encore une confirmation
    .text = La vôtre est enregistrée. L’adresse sera modifiée dès que l’autre adresse aura aussi confirmé.
    .next = Le lien pour le faire se trouve dans la boîte de réception de l’autre adresse.

page-revert =
    .heading = Annuler la modification de votre adresse e-mail
    .account = L’adresse de votre compte ensuite{"\u202F"}:
    .text = Si ce n’est pas vous qui avez demandé une autre adresse, utilisez ce bouton. Voici ce qu’il fait{"\u202F"}:
    .restores = Votre compte { $product } garde ou retrouve l’adresse à laquelle nous avons envoyé le lien.
    .signs_out = Tous les appareils sont déconnectés.
    .locks = Votre mot de passe est bloqué jusqu’à ce que vous en définissiez un nouveau.
    .sends = Nous envoyons à cette adresse un lien pour définir un nouveau mot de passe.
    .opened = L’ouverture de cette page n’a rien changé.
    .submit = Annuler la modification
    .was_you = C’était vous{"\u202F"}?
    .was_you_text = Si vous avez demandé la modification, fermez cette page. Il n’y a rien à faire ici.

page-reverted =
    .heading = La modification d’adresse a été annulée
    .text = Votre compte { $product } a l’adresse à laquelle nous avons envoyé le lien, tous les appareils ont été déconnectés et votre mot de passe est bloqué.
    .next = Un message contenant un lien pour définir un nouveau mot de passe est en route. S’il n’arrive pas, demandez un nouveau lien sur la page de connexion.

page-register =
    .heading = Créer votre compte
    .invitation = L’administration du service { $product } vous invite à créer un compte.
    .account = Avec l’adresse e-mail
    .username = Nom d’utilisateur (facultatif)
    .username_hint = Vous pouvez vous connecter avec ce nom plutôt qu’avec votre adresse. Au maximum 64 caractères, sans arobase.
    .username_taken = Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.
    .name = Nom (facultatif)
    .name_hint = C’est ainsi que nous nous adressons à vous.
    .policy = Règles pour votre mot de passe{"\u202F"}:
    .password = Mot de passe
    .submit = Créer le compte
    .not_you = Ce n’était pas vous{"\u202F"}?
    .not_you_text = Si vous ne vouliez pas de compte, fermez cette page{"\u202F"}: aucun compte n’est créé.

page-registered =
    .heading = Votre compte est prêt
    .text = Connectez-vous avec votre adresse e-mail et le mot de passe que vous venez de définir.
    .next = Vous pouvez le faire sur { $product }.

page-approval_pending =
    .heading = Votre compte est en attente d’approbation
    .text = Il a été créé, mais vous ne pouvez pas encore vous connecter{"\u202F"}: l’administration doit d’abord l’approuver.
    .next = Nous vous enverrons un message dès que ce sera fait.

page-closed =
    .heading = Les inscriptions sont fermées
    .text = En ce moment, seules les personnes ayant une invitation peuvent créer un compte. Aucun compte n’a été créé.
    .next = S’il vous en faut un, demandez une invitation à l’administration du service { $product }.

page-email_taken =
    .heading = Cette adresse appartient à un autre compte
    .text = Entre-temps, elle a été attribuée à un autre compte { $product }. Rien n’a été modifié.
    .next = Si ce compte est le vôtre, connectez-vous avec cette adresse. Sinon, écrivez-nous.

page-dead_link =
    .heading = Ce lien ne fonctionne plus
    .used = Il a déjà été utilisé.
    .superseded = Il a été remplacé par un lien plus récent, ou il a été mis fin à la demande.
    .expired = Il a expiré.
    .invalid = Il n’a pas été copié en entier, ou il n’est plus valable.
    .renew = Envoyer un nouveau lien

page-dead_link-password =
    .renew_text = Si vous avez encore besoin d’un nouveau mot de passe, nous pouvons envoyer un nouveau lien à la même adresse.
    .next = Si vous avez encore besoin d’un nouveau mot de passe, demandez un nouveau lien sur la page de connexion.

page-dead_link-address =
    .renew_text = Si vous devez encore vérifier votre adresse, nous pouvons y envoyer un nouveau lien.
    .next = Si vous devez encore vérifier votre adresse, ouvrez { $product } et demandez-y un nouveau lien.

page-dead_link-change =
    .renew_text = Si la nouvelle adresse doit toujours devenir la vôtre sur { $product }, nous pouvons y envoyer un nouveau lien.
    .next = Si vous voulez toujours modifier votre adresse, ouvrez { $product } et demandez-y la modification.

page-dead_link-revert =
    .next = Si quelqu’un d’autre a modifié l’adresse de votre compte et que vous ne pouvez plus vous connecter, écrivez-nous.

page-dead_link-registration =
    .renew_text = Si vous voulez toujours un compte, nous pouvons envoyer un nouveau lien à la même adresse.
    .next = Si vous avez déjà un compte, connectez-vous avec celui-ci. Si vous en voulez toujours un, inscrivez-vous sur { $product }, ou demandez une nouvelle invitation à la personne qui vous a envoyé la première.

page-renewed =
    .heading = Consultez votre boîte de réception
    .text = Un message contenant un nouveau lien est en route vers la même adresse.
    .next = Cela peut prendre quelques minutes. Si vous ne le trouvez pas, regardez aussi dans le dossier des indésirables.

page-overloaded =
    .heading = Veuillez réessayer dans un instant
    .text = Il y a trop de demandes en ce moment. Rien n’a été modifié.
    .next = Attendez une minute, puis réessayez.

page-cross_site =
    .heading = Ce formulaire vient d’un autre site
    .text = Pour votre sécurité, nous n’acceptons que les formulaires de nos propres pages. Rien n’a été modifié.
    .next = Ouvrez la page voulue depuis { $product } ou depuis le lien de votre message, et utilisez le formulaire qui s’y trouve.

page-unreadable =
    .heading = Ce formulaire n’a pas pu être lu
    .text = Rien n’a été modifié.
    .next = Revenez en arrière, rechargez la page et utilisez le formulaire qui s’y trouve. S’il demande un mot de passe, saisissez-en un de 1{"\u202F"}024 octets au maximum.

page-not_found =
    .heading = Il n’y a rien à cette adresse
    .text = Elle contient peut-être une faute de frappe, ou elle n’a pas été copiée en entier.
    .next = Si vous arrivez ici par un lien dans un message, ouvrez-le de nouveau ou copiez-le en entier.
