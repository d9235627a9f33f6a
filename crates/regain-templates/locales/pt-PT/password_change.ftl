# The notice that a password was changed.

password_change-changed =
    .subject = A sua palavra-passe de { $product } foi alterada
    .preheader = Alterada em { $changed_at }. Se não fez esta alteração, aja agora.
    .heading = A sua palavra-passe foi alterada
    .reason = A palavra-passe da sua conta em { $product } foi alterada.
    .about = Sobre esta alteração
    .was_you = Se fez esta alteração, não tem de fazer mais nada.
    .not_you = Se não fez esta alteração, aja agora: abra { $product }, reponha lá a sua palavra-passe e avise-nos respondendo a esta mensagem.
    .action = Abrir { $product }
