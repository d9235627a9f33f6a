# What all pages share, and the sentences of each page.
page =
    .error_prefix = Chyba:
    .errors = Něco je potřeba opravit
    .home = Otevřít službu { $product }
    .contact = Máte otázky? Napište na adresu:

page-reset =
    .heading = Nastavte si nové heslo
    .account = Pro účet
    .username = Účet
    .policy = Pravidla pro nové heslo:
    .password = Nové heslo
    .confirmation = Nové heslo ještě jednou
    .submit = Uložit nové heslo
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost o nové heslo není od vás, ukončete ji. Odkaz pak přestane fungovat a vaše heslo zůstane stejné.
    .cancel = Žádost není ode mě

page-password_set =
    .heading = Vaše nové heslo je nastaveno
    .text = Odteď se přihlašujte tímto heslem.
    .next = Poslali jsme vám také zprávu o této změně.

page-cancelled =
    .heading = Žádost byla ukončena
    .text = Odkaz už nefunguje a vaše heslo zůstává stejné.
    .next = Nemusíte už nic dělat. Pokud budou takové zprávy přicházet dál, napište nám.

page-verify =
    .heading = Ověřte svou e-mailovou adresu
    .account = Pro účet
    .text = Tímto tlačítkem ověříte, že adresa, na kterou jsme odkaz poslali, patří k vašemu účtu ve službě { $product }. Otevřením této stránky se nic nezměnilo.
    .submit = Ověřit tuto adresu
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost není od vás, zavřete tuto stránku. Adresa pak zůstane neověřená.

page-verified =
    .heading = Vaše e-mailová adresa je ověřená
    .text = Váš účet ve službě { $product } má teď ověřenou adresu.
    .next = Tuto stránku můžete zavřít.

page-change =
    .heading = Ověřte novou e-mailovou adresu
    .text = Tímto tlačítkem ověříte, že adresa, na kterou jsme odkaz poslali, se stane přihlašovací adresou účtu ve službě { $product }. Otevřením této stránky se nic nezměnilo.
    .submit = Ověřit novou adresu
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost není od vás, zavřete tuto stránku. Bez vašeho ověření se nic nezmění.

page-approve =
    .heading = Schvalte změnu své e-mailové adresy
    .account = Pro účet
    .text = Tímto tlačítkem souhlasíte, aby váš účet ve službě { $product } měl jinou e-mailovou adresu, kterou uvádí naše zpráva. Otevřením této stránky se nic nezměnilo.
    .submit = Schválit změnu
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost není od vás, změnu neschvalujte: váš účet si ponechá svou adresu. Někdo možná zná vaše heslo, proto otevřete službu { $product } a změňte si ho tam.

page-changed =
    .heading = E-mailová adresa byla změněna
    .text = Odteď ve službě { $product } platí pro přihlášení nová adresa.
    .next = Tuto stránku můžete zavřít.

page-change_pending =
    .heading = Ještě chybí jedno potvrzení
    .text = Vaše je uloženo. Adresa se změní, jakmile změnu potvrdí i druhá adresa.
    .next = Odkaz k tomu je ve schránce druhé adresy.

page-revert =
    .heading = Zrušit změnu e-mailové adresy
    .account = Adresa vašeho účtu po zrušení:
    .text = Pokud žádost o jinou adresu není od vás, použijte toto tlačítko. Stane se toto:
    .restores = Váš účet ve službě { $product } si ponechá adresu, na kterou jsme odkaz poslali, nebo ji dostane zpět.
    .signs_out = Všechna zařízení budou odhlášena.
    .locks = Vaše heslo bude zablokované, dokud si nenastavíte nové.
    .sends = Na tuto adresu pošleme odkaz k nastavení nového hesla.
    .opened = Otevřením této stránky se nic nezměnilo.
    .submit = Zrušit změnu
    .was_you = Je žádost od vás?
    .was_you_text = Pokud je žádost o změnu od vás, zavřete tuto stránku. Nemusíte tu nic dělat.

page-reverted =
    .heading = Změna adresy byla zrušena
    .text = Váš účet ve službě { $product } má adresu, na kterou jsme odkaz poslali, všechna zařízení byla odhlášena a vaše heslo je zablokované.
    .next = Zpráva s odkazem k nastavení nového hesla je na cestě. Pokud nedorazí, požádejte na přihlašovací stránce o nový odkaz.

page-register =
    .heading = Vytvořte si účet
    .account = S e-mailovou adresou
    .username = Uživatelské jméno (nepovinné)
    .username_hint = Můžete se jím přihlašovat místo adresy. Nejvýše 64 znaků, bez zavináče.
    .username_taken = Toto uživatelské jméno je obsazené. Zvolte jiné.
    .name = Jméno (nepovinné)
    .name_hint = Takto vás budeme oslovovat.
    .policy = Pravidla pro vaše heslo:
    .password = Heslo
    .submit = Vytvořit účet
    .not_you = Není žádost od vás?
    .not_you_text = Pokud účet nechcete, zavřete tuto stránku: žádný nevznikne.

page-registered =
    .heading = Váš účet je připraven
    .text = Přihlaste se svou e-mailovou adresou a právě nastaveným heslem.
    .next = Můžete to udělat ve službě { $product }.

page-approval_pending =
    .heading = Váš účet čeká na schválení
    .text = Byl vytvořen, ale zatím se nemůžete přihlásit: nejdříve ho musí schválit správa služby.
    .next = Jakmile se tak stane, pošleme vám zprávu.

page-closed =
    .heading = Registrace je uzavřena
    .text = V tuto chvíli si účet mohou vytvořit jen lidé s pozvánkou. Žádný účet nebyl vytvořen.
    .next = Pokud účet potřebujete, požádejte správu služby { $product } o pozvánku.

page-email_taken =
    .heading = Tato adresa patří k jinému účtu
    .text = Mezitím byla přiřazena jinému účtu ve službě { $product }. Nic se nezměnilo.
    .next = Pokud je ten účet váš, přihlaste se touto adresou. Pokud není, napište nám.

page-dead_link =
    .heading = Tento odkaz už nefunguje
    .used = Už byl použit.
    .superseded = Nahradil ho novější odkaz, nebo byla žádost ukončena.
    .expired = Jeho platnost vypršela.
    .invalid = Nebyl zkopírován celý, nebo už není platný.
    .renew = Poslat nový odkaz

page-dead_link-password =
    .renew_text = Pokud stále potřebujete nové heslo, můžeme poslat nový odkaz na stejnou adresu.
    .next = Pokud stále potřebujete nové heslo, požádejte na přihlašovací stránce o nový odkaz.

page-dead_link-address =
    .renew_text = Pokud stále potřebujete ověřit svou adresu, můžeme na ni poslat nový odkaz.
    .next = Pokud stále potřebujete ověřit svou adresu, otevřete službu { $product } a požádejte tam o nový odkaz.

page-dead_link-change =
    .renew_text = Pokud se nová adresa stále má stát vaší adresou ve službě { $product }, můžeme na ni poslat nový odkaz.
    .next = Pokud stále chcete změnit svou adresu, otevřete službu { $product } a požádejte o změnu tam.

page-dead_link-revert =
    .next = Pokud adresu vašeho účtu změnil někdo jiný a už se nemůžete přihlásit, napište nám.

page-dead_link-registration =
    .renew_text = Pokud stále chcete účet, můžeme poslat nový odkaz na stejnou adresu.
    .next = Pokud už účet máte, přihlaste se k němu. Pokud ho stále chcete vytvořit, zaregistrujte se ve službě { $product } nebo požádejte o novou pozvánku toho, kdo vás pozval.

page-renewed =
    .heading = Podívejte se do své schránky
    .text = Zpráva s novým odkazem je na cestě na stejnou adresu.
    .next = Může to trvat několik minut. Pokud ji nenajdete, podívejte se i do složky se spamem.

page-overloaded =
    .heading = Zkuste to prosím za chvíli
    .text = Právě teď je příliš mnoho požadavků. Nic se nezměnilo.
    .next = Počkejte minutu a pak znovu otevřete odkaz ve zprávě.

page-cross_site =
    .heading = Tento formulář přišel z jiného webu
    .text = Pro vaši bezpečnost přijímáme jen formuláře z našich vlastních stránek. Nic se nezměnilo.
    .next = Otevřete odkaz ve zprávě a použijte formulář tam.

page-unreadable =
    .heading = Tento formulář se nepodařilo přečíst
    .text = Nic se nezměnilo.
    .next = Znovu otevřete odkaz ve zprávě a použijte formulář tam. Pokud se ptá na heslo, zadejte takové, které má nejvýše 1024 bajtů.

page-not_found =
    .heading = Na této adrese nic není
    .text = Možná je v ní překlep, nebo nebyla zkopírována celá.
    .next = Pokud vás sem přivedl odkaz ve zprávě, otevřete ho znovu nebo ho zkopírujte celý.
