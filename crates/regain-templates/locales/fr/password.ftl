# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] au moins { $min } caractère
            [many] au moins { $min } caractères
           *[other] au moins { $min } caractères
        }
    .upper = au moins une lettre majuscule
    .lower = au moins une lettre minuscule
    .digit = au moins un chiffre
    .special = au moins un caractère spécial, comme ! ? # ou %
    .blocklist = difficile à deviner{"\u202F"}: pas de mot de passe courant, pas de suite simple et rien qui soit tiré de votre nom ou du nôtre
    .hint = Les espaces et tous les autres caractères sont acceptés. Quelques mots choisis au hasard sont faciles à retenir.

rule =
    .required = Remplissez ce champ.
    .email = Saisissez une adresse e-mail valide.
    .login = Saisissez une adresse e-mail ou un nom d’utilisateur valide.
    .control_character = N’utilisez pas de caractères de contrôle.
    .min_length =
        { $min ->
            [one] Utilisez au moins { $min } caractère.
            [many] Utilisez au moins { $min } caractères.
           *[other] Utilisez au moins { $min } caractères.
        }
    .max_bytes = Utilisez un mot de passe plus court{"\u202F"}: celui-ci dépasse { $max } octets.
    .upper = Utilisez au moins une lettre majuscule.
    .lower = Utilisez au moins une lettre minuscule.
    .digit = Utilisez au moins un chiffre.
    .special = Utilisez au moins un caractère spécial.
    .blocklist = Ce mot de passe est trop courant. Choisissez-en un autre.
    .predictable = N’utilisez pas de suite ni de répétition simple de caractères.
    .context = Ne formez pas le mot de passe à partir de votre nom, de votre adresse ou du nom de ce service.
    .confirmation = Les deux mots de passe ne sont pas identiques.
    .range = Utilisez un nombre de { $min } à { $max }.
    .username = Utilisez de 1 à 64 caractères, sans arobase.
    .max_length =
        { $max ->
            [one] Utilisez au maximum { $max } caractère.
            [many] Utilisez au maximum { $max } caractères.
           *[other] Utilisez au maximum { $max } caractères.
        }
    .nobody_receives = Envoyez le jeton, affichez-le, ou les deux.
    .unchanged = C’est déjà ce que vous avez. Saisissez autre chose.
    .taken = C’est déjà pris. Choisissez autre chose.
    .locale = Choisissez l’une des langues.
    .time_zone = Saisissez le nom d’un fuseau horaire, par exemple Europe/Berlin ou UTC.
