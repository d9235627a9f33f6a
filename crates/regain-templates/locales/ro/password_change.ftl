# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Parola pentru { $product } a fost schimbată
    .preheader = Schimbată la { $changed_at }. Dacă nu ați fost dumneavoastră, acționați acum.
    .heading = Parola dumneavoastră a fost schimbată
    .reason = Parola contului dumneavoastră { $product } a fost schimbată.
    .about = Despre această schimbare
    .was_you = Dacă ați fost dumneavoastră, nu mai este nimic de făcut.
    .not_you = Dacă nu ați fost dumneavoastră, acționați acum: deschideți { $product }, resetați-vă parola acolo și anunțați-ne printr-un răspuns la acest mesaj.
    .action = Deschideți { $product }
