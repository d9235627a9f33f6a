# The messages about a change of address. The first goes to the new address, where a stranger may read: nothing about the account.
email_change-confirm =
    .subject = Confirmați noua adresă pentru { $product }
    .preheader = Linkul pentru confirmarea noii adrese este valabil { $valid_for }.
    .heading = Confirmați noua adresă de e-mail
    .reason = Această adresă de e-mail urmează să devină adresa de conectare a unui cont la { $product }. Nimic nu se schimbă până când nu este confirmată.
    .action = Confirmați noua adresă
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }.
    .about = Despre această cerere
    .not_you = Dacă nu ați cerut acest lucru, nu confirmați adresa. Puteți ignora acest mesaj: nimic nu se schimbă fără confirmarea dumneavoastră.

email_change-approve =
    .subject = Aprobați schimbarea adresei la { $product }
    .preheader = Linkul pentru aprobarea schimbării este valabil { $valid_for }. Nimic nu se schimbă fără aprobarea dumneavoastră.
    .heading = Aprobați schimbarea adresei de e-mail
    .reason = Am primit o cerere ca altă adresă de e-mail să fie folosită pentru contul dumneavoastră { $product }. Nimic nu se schimbă fără aprobarea dumneavoastră.
    .about = Despre această cerere
    .was_you = Dacă ați fost dumneavoastră, verificați noua adresă și aprobați schimbarea cu linkul de mai jos.
    .action = Aprobați schimbarea
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }, și funcționează o singură dată.
    .not_you = Dacă nu ați fost dumneavoastră, nu aprobați schimbarea: contul păstrează această adresă. Este posibil ca altcineva să vă știe parola, așa că deschideți { $product } și schimbați-o acolo.

email_change-asked =
    .subject = Cerere de schimbare a adresei la { $product }
    .preheader = Dacă ați fost dumneavoastră, nu este nimic de făcut. Dacă nu, puteți opri schimbarea în termen de { $valid_for }.
    .heading = Cerere de schimbare a adresei de e-mail
    .reason = Am primit o cerere de schimbare a adresei de e-mail pentru contul dumneavoastră { $product }. Nimic nu se schimbă până când noua adresă nu este confirmată.
    .about = Despre această cerere
    .was_you = Dacă ați fost dumneavoastră, nu mai este nimic de făcut aici.
    .not_you = Dacă nu ați fost dumneavoastră, altcineva are acces la contul dumneavoastră. Acționați acum și opriți schimbarea cu linkul de mai jos: contul păstrează această adresă, toate dispozitivele sunt deconectate și primiți un link pentru setarea unei parole noi.
    .action = Nu am fost eu
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }, chiar dacă noua adresă a fost confirmată între timp.

email_change-changed =
    .subject = Adresa pentru { $product } a fost schimbată
    .preheader = Dacă nu ați fost dumneavoastră, acționați acum: puteți anula schimbarea în termen de { $valid_for }.
    .heading = Adresa dumneavoastră de e-mail a fost schimbată
    .reason = Adresa de e-mail a contului dumneavoastră { $product } a fost schimbată. De acum înainte, vă conectați cu noua adresă.
    .about = Despre această schimbare
    .was_you = Dacă ați fost dumneavoastră, nu mai este nimic de făcut.
    .not_you = Dacă nu ați fost dumneavoastră, acționați acum și anulați schimbarea cu linkul de mai jos: contul revine la această adresă, toate dispozitivele sunt deconectate și primiți un link pentru setarea unei parole noi.
    .action = Nu am fost eu
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }.

email_change-reverted =
    .subject = Schimbarea adresei la { $product } a fost anulată
    .preheader = Parola dumneavoastră este blocată. Linkul pentru setarea uneia noi urmează în alt mesaj.
    .heading = Schimbarea adresei a fost anulată
    .reason = Schimbarea adresei dumneavoastră de e-mail a fost anulată. Aceasta este adresa contului dumneavoastră { $product }, iar toate dispozitivele au fost deconectate.
    .next = Parola dumneavoastră este blocată până când setați una nouă. Linkul pentru aceasta urmează în alt mesaj. Dacă mesajul nu ajunge, cereți un link nou pe pagina de conectare.
    .action = Deschideți { $product }
    .about = Despre această schimbare
    .not_you = Dacă nu dumneavoastră ați anulat-o, anunțați-ne printr-un răspuns la acest mesaj.
