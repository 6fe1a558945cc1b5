package org.cajista.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Querido amigo: recibí tu carta del lunes y me alegro de que el libro esté por fin en la imprenta.
          fr | Cher ami, j’ai reçu votre lettre de lundi et je suis heureux que le livre soit enfin chez l’imprimeur.
          en | Dear friend, I had your letter of Monday and am glad that the book is with the printer at last.
          de | Lieber Freund, ich habe Deinen Brief vom Montag erhalten und freue mich, daß das Buch endlich gedruckt wird.
          it | Caro amico, ho ricevuto la tua lettera di lunedì e sono contento che il libro sia finalmente in tipografia. Non so se il tipografo ha visto le correzioni che gli ho mandato con la posta, ma credo di sì.
          pt | Caro amigo, recebi a tua carta de segunda-feira e fico contente por saber que o livro já está na tipografia. Não sei se o impressor viu as emendas que lhe mandei pelo correio, mas creio que sim.
          ca | Estimat amic, he rebut la teva carta de dilluns i estic content que el llibre sigui per fi a la impremta. No sé si l’impressor ha vist les correccions que li vaig enviar amb el correu, però crec que sí.
          nl | Waarde vriend, ik heb je brief van maandag ontvangen en ben blij dat het boek nu eindelijk bij de drukker is. Ik weet niet of hij de verbeteringen heeft gezien die ik hem met de post gestuurd heb, maar ik denk het wel.
          la | Accepi litteras tuas et gaudeo librum iam esse apud typographum; nescio tamen utrum ille correctiones quas ei per cursorem misi viderit an non, sed credo eum vidisse, cum nihil ad me scripserit et omnia recte se habere nuntiet.
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(Languages.shipped().guess(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"''", "1234 567", "§ 12."})
  void aTextWithoutWordsIsInTheFirstLanguage(String text) {
    assertThat(Languages.shipped().guess(text)).isEqualTo("es");
  }
}
