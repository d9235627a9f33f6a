# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Heslo ke službě { $product } bylo změněno
    .preheader = Změněno: { $changed_at }. Pokud změna není od vás, jednejte hned.
    .heading = Vaše heslo bylo změněno
    .reason = Heslo k vašemu účtu ve službě { $product } bylo změněno.
    .about = O této změně
    .was_you = Pokud je změna od vás, nemusíte už nic dělat.
    .not_you = Pokud změna není od vás, jednejte hned: otevřete službu { $product }, obnovte si tam heslo a dejte nám vědět odpovědí na tuto zprávu.
    .action = Otevřít službu { $product }
