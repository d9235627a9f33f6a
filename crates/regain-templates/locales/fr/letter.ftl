# What all messages share. Register: vous, polite and neutral, without gendered forms for the reader.

letter =
    .copy = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur{"\u202F"}:
    .code = Ou saisissez ce code sur la page où vous avez commencé{"\u202F"}:
    .code_care = Gardez ce code pour vous{"\u202F"}: personne de l’équipe { $product } ne vous le demandera.
    .separator = { "\u202F: " }
    .account = Compte
    .new_address = Nouvelle adresse
    .time = Date et heure
    .device = Appareil
    .contact = Des questions{"\u202F"}? Répondez à ce message ou écrivez à{"\u202F"}:
    .sender = Ce message a été envoyé automatiquement par { $product }{"\u202F"}:

moment = { $date } à { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } jour
                [many] { $count } jours
               *[other] { $count } jours
            }
        [hours]
            { $count ->
                [one] { $count } heure
                [many] { $count } heures
               *[other] { $count } heures
            }
       *[minutes]
            { $count ->
                [one] { $count } minute
                [many] { $count } minutes
               *[other] { $count } minutes
            }
    }

device = { $browser } sur { $system }
