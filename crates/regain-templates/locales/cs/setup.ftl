# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = Nastavení služby { $product } je dokončeno
    .preheader = Váš účet má nové heslo. Pokud nastavení není od vás, jednejte hned.
    .heading = Nastavení je dokončeno
    .reason = Služba { $product } je nastavena a váš účet má heslo, které pro něj bylo zvoleno.
    .about = O nastavení
    .was_you = Pokud je nastavení od vás, nemusíte už nic dělat.
    .not_you = Pokud nastavení není od vás, jednejte hned: otevřete službu { $product }, obnovte si tam heslo a dejte nám vědět odpovědí na tuto zprávu.
    .action = Otevřít službu { $product }
