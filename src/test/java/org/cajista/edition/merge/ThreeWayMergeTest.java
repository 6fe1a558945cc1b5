package org.cajista.edition.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cajista.edition.merge.Merged.Agreed;
import org.cajista.edition.merge.Merged.Conflict;
import org.junit.jupiter.api.Test;

/** What only one has changed is taken over; what both have changed is never decided in silence. */
final class ThreeWayMergeTest {

  private static Merged merge(String before, String yours, String theirs) {
    return ThreeWayMerge.merge(text(before), text(yours), text(theirs));
  }

  private static String text(String blocks) {
    return "<TEI><text><body>" + blocks + "</body></text></TEI>";
  }

  private static void assertMerged(String before, String yours, String theirs, String merged) {
    Merged made = merge(before, yours, theirs);
    assertThat(made.conflicts()).isEmpty();
    assertThat(made.yours()).isEqualTo(text(merged));
  }

  @Test
  void bothChangeOtherWordsOfOneSentence() {
    assertMerged(
        "<p>Der Brif liegt auf dem Tisch in Wien.</p>",
        "<p>Der Brief liegt auf dem Tisch in Wien.</p>",
        "<p>Der Brif liegt auf dem Tisch in <placeName>Wien</placeName>.</p>",
        "<p>Der Brief liegt auf dem Tisch in <placeName>Wien</placeName>.</p>");
  }

  @Test
  void aTagThatTheEditorTookAwayStaysAway() {
    assertMerged(
        "<p>Vio el <persName ref=\"#sol\">Sol</persName> de Mayo aquel año.</p>",
        "<p>Vio el Sol de Mayo aquel año.</p>",
        "<p>Vio el <persName ref=\"#sol\">Sol</persName> de Mayo aquel <date>año</date>.</p>",
        "<p>Vio el Sol de Mayo aquel <date>año</date>.</p>");
  }

  @Test
  void bothMakeTheSameChange() {
    assertMerged("<p>a cafa b</p>", "<p>a casa b</p>", "<p>a casa b</p>", "<p>a casa b</p>");
  }

  @Test
  void theSameWordInTwoWaysIsAConflict() {
    Merged made = merge("<p>la cafa azul</p>", "<p>la casa azul</p>", "<p>la caja azul</p>");
    assertThat(made.conflicts()).containsExactly(new Conflict(" casa", " cafa", " caja"));
    assertThat(made.yours()).isEqualTo(text("<p>la casa azul</p>"));
    assertThat(made.theirs()).isEqualTo(text("<p>la caja azul</p>"));
  }

  @Test
  void noConflictEndsWithinATag() {
    Merged made =
        merge(
            "<p>of <date when=\"1911\" cert=\"low\">May</date> it</p>",
            "<p>of <date when=\"1912\" cert=\"low\">May</date> it</p>",
            "<p>of <date when=\"1913\" cert=\"low\">May</date> it</p>");
    assertThat(made.conflicts())
        .containsExactly(
            new Conflict(
                "<date when=\"1912\" cert=\"low\">",
                "<date when=\"1911\" cert=\"low\">",
                "<date when=\"1913\" cert=\"low\">"));
  }

  /** A file of a version that wrote a paragraph on one line, and one that writes sentences. */
  @Test
  void otherWhiteSpaceIsNoConflictAndComesWhereTheEditorHasNotChangedIt() {
    assertMerged(
        "<p>Die Presse steht. Der Bogn fehlt. Niemand kommt.</p>",
        "<p>Die Presse steht. Der Bogen fehlt. Niemand kommt.</p>",
        "<p>Die Presse steht.\nDer Bogn fehlt.\nNiemand kommt.</p>",
        "<p>Die Presse steht.\nDer Bogen fehlt.\nNiemand kommt.</p>");
    assertMerged(
        "<p>On imprime. On plie. On coud.</p>",
        "<p>On\n  imprime.\n  On plie. On relie.</p>",
        "<p>On imprime.\nOn plie.\nOn coud.</p>",
        "<p>On\n  imprime.\n  On plie.\nOn relie.</p>");
  }

  @Test
  void lineEndsStayThoseOfTheEditor() {
    assertMerged(
        "<p>One. Number two.</p>\n<p>Three.</p>",
        "<p>One. Number two!</p>\r\n<p>Three.</p>",
        "<p>One.\nNumber two.</p>\n<p>Three.</p>",
        "<p>One.\r\nNumber two!</p>\r\n<p>Three.</p>");
  }

  @Test
  void paragraphsCountedAnewKeepTheirNames() {
    String one =
        "<p xml:id=\"i.p1\">Une lettre de Lyon.</p><p xml:id=\"i.p2\">Elle est longue.</p>";
    String edited = one.replace("longue", "brève");
    String counted =
        "<p xml:id=\"i.p1\">Un mot de plus.</p><p xml:id=\"i.p2\">Une lettre de Lyon.</p>"
            + "<p xml:id=\"i.p3\">Elle est longue.</p><ref target=\"#i.p3\"/>";
    Merged made = merge(one, edited, counted);
    assertThat(made.conflicts()).isEmpty();
    assertThat(made.yours())
        .contains("xml:id=\"i.p1\">Une lettre", "xml:id=\"i.p2\">Elle est brève")
        .contains("<ref target=\"#i.p2\"/>")
        .contains("<p xml:id=\"i.p1-2\">Un mot de plus.</p>");
    assertThat(made.encoding()).contains("xml:id=\"i.p2\">Elle est longue");
  }

  @Test
  void joinedParagraphsStayJoinedWhenTheyAreCountedAnew() {
    String before =
        "<p xml:id=\"p1\">One.</p><p xml:id=\"p2\">Two and</p><p xml:id=\"p3\">a half.</p>";
    String joined = "<p xml:id=\"p1\">One.</p><p xml:id=\"p2\">Two and a half.</p>";
    String now =
        "<head>H</head><p xml:id=\"p1\">Nought.</p><p xml:id=\"p2\">One.</p>"
            + "<p xml:id=\"p3\">Two and</p><p xml:id=\"p4\">a half.</p>";
    Merged made = merge(before, joined, now);
    assertThat(made.conflicts()).isEmpty();
    assertThat(made.yours())
        .contains("<p xml:id=\"p2\">Two and a half.</p>")
        .contains("<head>H</head>");
  }

  @Test
  void theEditorsLinesStay() {
    assertMerged(
        "<p>uno dos tres cuatro</p>",
        "\n  <p>uno dos\n     tres cuatro</p>\n",
        "<p>uno dos tres <num>cuatro</num></p>",
        "\n  <p>uno dos\n     tres <num>cuatro</num></p>\n");
  }

  @Test
  void withoutABaseEachDifferenceIsAConflict() {
    Merged made = ThreeWayMerge.compare(text("<p>a b c</p>"), text("<p>a d c</p>"));
    assertThat(made.conflicts()).containsExactly(new Conflict(" b", "", " d"));
  }

  /** Whatever is edited: each word of the editor's that is new is in the merge or in a conflict. */
  @Test
  void nothingOfTheEditorsIsLost() {
    Random random = new Random(20261128);
    for (int round = 0; round < 400; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        words.add(i % 9 == 0 ? "<hi>w" + i + "</hi>" : "w" + random.nextInt(20));
      }
      String before = text("<p>" + String.join(" ", words) + "</p>");
      String yours = text("<p>" + String.join(" ", edited(words, "mine", random)) + "</p>");
      String theirs = text("<p>" + String.join(" ", edited(words, "theirs", random)) + "</p>");
      Merged made = ThreeWayMerge.merge(before, yours, theirs);
      for (int i = 0; i < 4; i++) {
        assertThat(made.yours()).as("round %d", round).contains(" mine" + i);
        assertThat(made.theirs()).as("round %d", round).contains(" theirs" + i);
      }
      StringBuilder all = new StringBuilder();
      made.parts()
          .forEach(part -> all.append(part instanceof Agreed one ? one.text() : part.toString()));
      for (int i = 0; i < 4; i++) {
        assertThat(all).contains("mine" + i).contains("theirs" + i);
      }
    }
  }

  private static List<String> edited(List<String> words, String mark, Random random) {
    List<String> edited = new ArrayList<>(words);
    for (int i = 0; i < 4; i++) {
      int at = 1 + random.nextInt(edited.size() - 2);
      if (random.nextBoolean() && !edited.get(at).matches("(mine|theirs).*")) {
        edited.set(at, mark + i);
      } else {
        edited.add(at, mark + i);
      }
    }
    return edited;
  }
}
