# The notice that the application is set up.

setup-done =
    .subject = A configuração de { $product } está concluída
    .preheader = A sua conta tem uma nova palavra-passe. Se não fez esta configuração, aja agora.
    .heading = A configuração está concluída
    .reason = A configuração de { $product } está concluída e a sua conta tem a palavra-passe que foi escolhida para ela.
    .about = Sobre a configuração
    .was_you = Se fez esta configuração, não tem de fazer mais nada.
    .not_you = Se não fez esta configuração, aja agora: abra { $product }, reponha lá a sua palavra-passe e avise-nos respondendo a esta mensagem.
    .action = Abrir { $product }
