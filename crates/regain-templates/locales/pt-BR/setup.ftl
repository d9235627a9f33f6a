# The notice that the application is set up.

setup-done =
    .subject = A configuração de { $product } foi concluída
    .preheader = Sua conta tem uma nova senha. Se não foi você, aja agora.
    .heading = A configuração foi concluída
    .reason = A configuração de { $product } foi concluída, e sua conta tem a senha que foi escolhida para ela.
    .about = Sobre a configuração
    .was_you = Se foi você, não é preciso fazer mais nada.
    .not_you = Se não foi você, aja agora: abra { $product }, redefina sua senha lá e avise-nos respondendo a esta mensagem.
    .action = Abrir { $product }
