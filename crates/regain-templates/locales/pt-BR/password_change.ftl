# The notice that a password was changed.

password_change-changed =
    .subject = Sua senha em { $product } foi alterada
    .preheader = Alterada em { $changed_at }. Se não foi você, aja agora.
    .heading = Sua senha foi alterada
    .reason = A senha da sua conta em { $product } foi alterada.
    .about = Sobre esta alteração
    .was_you = Se foi você, não é preciso fazer mais nada.
    .not_you = Se não foi você, aja agora: abra { $product }, redefina sua senha lá e avise-nos respondendo a esta mensagem.
    .action = Abrir { $product }
