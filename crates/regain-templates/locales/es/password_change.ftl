# The notice that a password was changed.

password_change-changed =
    .subject = Su contraseña de { $product } ha cambiado
    .preheader = Cambiada el { $changed_at }. Si no fue usted, actúe ahora.
    .heading = Su contraseña ha cambiado
    .reason = Se ha cambiado la contraseña de su cuenta de { $product }.
    .about = Sobre este cambio
    .was_you = Si fue usted, no tiene que hacer nada más.
    .not_you = Si no fue usted, actúe ahora: abra { $product }, restablezca allí su contraseña y avísenos respondiendo a este mensaje.
    .action = Abrir { $product }
