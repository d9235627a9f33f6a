# What all messages share. Register: third person without você, polite and neutral, without gendered forms for the reader.

letter =
    .copy = Se o botão não funcionar, copie este endereço para o seu navegador:
    .code = Ou introduza este código na página onde começou:
    .code_care = Não partilhe este código: ninguém de { $product } lho vai pedir.
    .separator = { ": " }
    .account = Conta
    .new_address = Novo endereço
    .time = Data e hora
    .device = Dispositivo
    .contact = Tem perguntas? Responda a esta mensagem ou escreva para:
    .sender = Esta mensagem foi enviada automaticamente por { $product }:

moment = { $date } às { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } dia
                [many] { $count } dias
               *[other] { $count } dias
            }
        [hours]
            { $count ->
                [one] { $count } hora
                [many] { $count } horas
               *[other] { $count } horas
            }
       *[minutes]
            { $count ->
                [one] { $count } minuto
                [many] { $count } minutos
               *[other] { $count } minutos
            }
    }

device = { $browser } no { $system }
