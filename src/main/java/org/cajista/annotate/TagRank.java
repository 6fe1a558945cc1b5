package org.cajista.annotate;

import org.cajista.model.Tag;
import org.cajista.model.TagCases;

/**
 * The rank of each tag where marks meet: the strongest first. The numbers leave room between them.
 */
final class TagRank implements TagCases<TagRank.Rank> {

  /**
   * The rank of a tag.
   *
   * @param strength of two marks that cross, the one with the lower number stays
   * @param depth of two marks on the same characters, the one with the lower number is outside; 0
   *     for marks without text
   */
  record Rank(int strength, int depth) {}

  @Override
  public Rank deletion(Tag.Deletion tag) {
    return new Rank(10, 10);
  }

  @Override
  public Rank deletionStart(Tag.DeletionStart tag) {
    return new Rank(20, 0);
  }

  @Override
  public Rank deletionEnd(Tag.DeletionEnd tag) {
    return new Rank(30, 0);
  }

  @Override
  public Rank metamark(Tag.Metamark tag) {
    return new Rank(40, 0);
  }

  @Override
  public Rank sign(Tag.Sign tag) {
    return new Rank(50, 160);
  }

  @Override
  public Rank gap(Tag.Gap tag) {
    return new Rank(60, 150);
  }

  @Override
  public Rank inlineNote(Tag.InlineNote tag) {
    return new Rank(70, 20);
  }

  @Override
  public Rank gloss(Tag.Gloss tag) {
    return new Rank(80, 30);
  }

  @Override
  public Rank supplied(Tag.Supplied tag) {
    return new Rank(90, 40);
  }

  @Override
  public Rank describedGap(Tag.DescribedGap tag) {
    return new Rank(61, 145);
  }

  @Override
  public Rank sic(Tag.Sic tag) {
    return new Rank(100, 130);
  }

  @Override
  public Rank correction(Tag.Correction tag) {
    return new Rank(110, 140);
  }

  @Override
  public Rank reference(Tag.Reference tag) {
    return new Rank(120, 50);
  }

  @Override
  public Rank expansion(Tag.Expansion tag) {
    return new Rank(130, 110);
  }

  @Override
  public Rank ex(Tag.Ex tag) {
    return new Rank(140, 120);
  }

  @Override
  public Rank dated(Tag.Dated tag) {
    return new Rank(150, 100);
  }

  @Override
  public Rank personName(Tag.PersonName tag) {
    return new Rank(160, 90);
  }

  @Override
  public Rank thingName(Tag.ThingName tag) {
    return new Rank(165, 92);
  }

  @Override
  public Rank title(Tag.Title tag) {
    return new Rank(170, 70);
  }

  @Override
  public Rank link(Tag.Link tag) {
    return new Rank(180, 80);
  }

  @Override
  public Rank foreign(Tag.Foreign tag) {
    return new Rank(200, 75);
  }

  @Override
  public Rank highlight(Tag.Highlight tag) {
    return new Rank(190, 60);
  }
}
