# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = Configurarea pentru { $product } este încheiată
    .preheader = Contul dumneavoastră are o parolă nouă. Dacă nu ați fost dumneavoastră, acționați acum.
    .heading = Configurarea este încheiată
    .reason = Configurarea pentru { $product } este încheiată, iar contul dumneavoastră are parola aleasă pentru el.
    .about = Despre configurare
    .was_you = Dacă ați fost dumneavoastră, nu mai este nimic de făcut.
    .not_you = Dacă nu ați fost dumneavoastră, acționați acum: deschideți { $product }, resetați-vă parola acolo și anunțați-ne printr-un răspuns la acest mesaj.
    .action = Deschideți { $product }
