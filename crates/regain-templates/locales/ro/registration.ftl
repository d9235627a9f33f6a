# The link to go on with a registration, to an address that anybody may have typed, and what else a registration brings.
registration-register =
    .subject = Finalizați înregistrarea la { $product }
    .preheader = Linkul pentru finalizarea înregistrării este valabil { $valid_for }.
    .heading = Finalizați înregistrarea
    .reason = A fost începută o înregistrare la { $product } cu această adresă de e-mail.
    .action = Finalizați înregistrarea
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }, și funcționează o singură dată.
    .about = Despre această cerere
    .not_you = Dacă nu ați fost dumneavoastră, puteți ignora acest mesaj: nu va fi creat niciun cont.

registration-invitation =
    .subject = Invitație la { $product }
    .preheader = Linkul pentru crearea contului este valabil { $valid_for }.
    .heading = Ați primit o invitație la { $product }
    .reason = Un administrator { $product } vă invită să creați un cont cu această adresă de e-mail.
    .action = Acceptați invitația
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }, și funcționează o singură dată.
    .not_you = Dacă nu vă așteptați la această invitație, puteți ignora acest mesaj: nu se creează niciun cont decât dacă o acceptați.

registration-taken =
    .subject = Aveți deja un cont la { $product }
    .preheader = Cineva a vrut să folosească adresa dumneavoastră de e-mail pentru alt cont. Nu s-a schimbat nimic.
    .heading = Aveți deja un cont
    .reason = Cineva a vrut să se înregistreze la { $product } cu această adresă de e-mail sau să o folosească pentru alt cont. Adresa aparține contului dumneavoastră, așa că nu s-a schimbat nimic.
    .was_you = Dacă ați fost dumneavoastră, conectați-vă cu această adresă. Dacă ați uitat parola, o puteți reseta acolo.
    .action = Deschideți { $product }
    .about = Despre această cerere
    .not_you = Dacă nu ați fost dumneavoastră, puteți ignora acest mesaj: contul și parola dumneavoastră rămân aceleași.

registration-approved =
    .subject = Contul dumneavoastră { $product } a fost aprobat
    .preheader = Vă puteți conecta acum.
    .heading = Contul dumneavoastră a fost aprobat
    .reason = Un administrator { $product } v-a aprobat contul. Vă puteți conecta acum.
    .action = Deschideți { $product }
    .about = Despre contul dumneavoastră
    .not_you = Dacă nu v-ați înregistrat, anunțați-ne printr-un răspuns la acest mesaj.
