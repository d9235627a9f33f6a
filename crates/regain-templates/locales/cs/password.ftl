# What a new password needs, item by item, and what is wrong with a field.
policy =
    .min_length =
        { $min ->
            [one] alespoň { $min } znak
            [few] alespoň { $min } znaky
            [many] alespoň { $min } znaku
           *[other] alespoň { $min } znaků
        }
    .upper = alespoň jedno velké písmeno
    .lower = alespoň jedno malé písmeno
    .digit = alespoň jedna číslice
    .special = alespoň jeden speciální znak, například ! ? # nebo %
    .blocklist = těžko uhodnutelné: žádné běžné heslo, žádná jednoduchá řada znaků a nic vytvořeného z vašeho ani našeho jména
    .hint = Mezery a všechny ostatní znaky jsou povoleny. Několik náhodně zvolených slov se dobře pamatuje.

rule =
    .required = Vyplňte toto pole.
    .email = Zadejte platnou e-mailovou adresu.
    .login = Zadejte platnou e-mailovou adresu nebo uživatelské jméno.
    .control_character = Nepoužívejte řídicí znaky.
    .min_length =
        { $min ->
            [one] Použijte alespoň { $min } znak.
            [few] Použijte alespoň { $min } znaky.
            [many] Použijte alespoň { $min } znaku.
           *[other] Použijte alespoň { $min } znaků.
        }
    .max_bytes = Použijte kratší heslo: velikost tohoto v bajtech přesahuje { $max }.
    .upper = Použijte alespoň jedno velké písmeno.
    .lower = Použijte alespoň jedno malé písmeno.
    .digit = Použijte alespoň jednu číslici.
    .special = Použijte alespoň jeden speciální znak.
    .blocklist = Toto heslo je příliš běžné. Zvolte jiné.
    .predictable = Nepoužívejte jednoduchou řadu ani opakování znaků.
    .context = Nevytvářejte heslo ze svého jména, své adresy ani z názvu této služby.
    .confirmation = Hesla se neshodují.
    .range = Zadejte číslo od { $min } do { $max }.
    .username = Použijte 1 až 64 znaků, bez zavináče.
    .max_length =
        { $max ->
            [one] Použijte nejvýše { $max } znak.
            [few] Použijte nejvýše { $max } znaky.
            [many] Použijte nejvýše { $max } znaku.
           *[other] Použijte nejvýše { $max } znaků.
        }
    .nobody_receives = Token odešlete, zobrazte, nebo zvolte obojí.
    .unchanged = Nová hodnota je stejná jako současná. Zadejte jinou.
    .taken = Toto už je obsazené. Zvolte něco jiného.
    .locale = Zvolte jeden z jazyků.
    .time_zone = Zadejte název časového pásma, například Europe/Berlin nebo UTC.
