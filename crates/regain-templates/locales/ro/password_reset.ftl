# The link to set a new password, to somebody who asked for it.
password_reset-reset =
    .subject = Resetarea parolei pentru { $product }
    .preheader = Linkul pentru setarea unei parole noi este valabil { $valid_for }.
    .heading = Setați o parolă nouă
    .reason = Am primit o cerere de resetare a parolei pentru contul dumneavoastră { $product }.
    .action = Setați o parolă nouă
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }, și funcționează o singură dată.
    .about = Despre această cerere
    .not_you = Dacă nu ați fost dumneavoastră, puteți ignora acest mesaj: linkul în sine nu schimbă nimic.

password_reset-by_administrator =
    .subject = Setați o parolă nouă pentru { $product }
    .preheader = Linkul pentru setarea unei parole noi este valabil { $valid_for }.
    .heading = Setați o parolă nouă
    .reason = Un administrator { $product } a inițiat resetarea parolei pentru contul dumneavoastră.
    .action = Setați o parolă nouă
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }, și funcționează o singură dată.
    .about = Despre această cerere
    .not_you = Dacă nu vă așteptați la acest mesaj, întrebați administratorul înainte de a deschide linkul. Linkul în sine nu schimbă nimic.

password_reset-no_account =
    .subject = Nicio parolă { $product } nu a fost resetată
    .preheader = Nu există niciun cont { $product } cu această adresă a cărui parolă să poată fi resetată.
    .heading = Nicio parolă nu a fost resetată
    .reason = Cineva a cerut resetarea parolei { $product } pentru această adresă de e-mail. Nu am găsit niciun cont cu această adresă a cărui parolă să poată fi resetată.
    .was_you = Dacă ați fost dumneavoastră, încercați adresa cu care v-ați înregistrat, conectați-vă în alt mod sau creați un cont.
    .action = Deschideți { $product }
    .about = Despre această cerere
    .not_you = Dacă nu ați fost dumneavoastră, puteți ignora acest mesaj: nu s-a schimbat nimic.
