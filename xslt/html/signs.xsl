<?xml version="1.0" encoding="UTF-8"?>
<!-- The page that explains the signs, each shown as the text shows it. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="signs" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('signs')"/>
      <xsl:with-param name="kind" select="'signs'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('signs')}</h1>
        <p>{f:label('signs.intro')}</p>
        <table class="signs">
          <tbody>
            <tr><td><del class="del">{f:label('sample')}</del></td><td>{f:label('signs.del')}</td></tr>
            <tr><td><span class="metamark">{f:label('sample.metamark')}</span></td><td>{f:label('signs.metamark')}</td></tr>
            <tr><td><span class="supplied">{f:signs('supplied')[1]}{f:label('sample')}{f:signs('supplied')[2]}</span></td><td>{f:label('signs.supplied')}</td></tr>
            <tr><td><span class="supplied variant">{f:signs('variant')[1]}{f:label('sample')}{f:signs('variant')[2]}</span></td><td>{f:label('signs.variant')}</td></tr>
            <tr><td>N<span class="ex">{f:signs('ex')[1]}{f:label('sample.ex')}{f:signs('ex')[2]}</span></td><td>{f:label('signs.ex')}</td></tr>
            <tr><td><i>Ulysses</i>{" "}<span class="gloss">{f:signs('gloss')[1]}{f:label('sample.gloss')}{f:signs('gloss')[2]}</span></td><td>{f:label('signs.gloss')}</td></tr>
            <tr><td><span class="gap"><span class="made">[…]</span></span></td><td>{f:label('signs.gap')}</td></tr>
            <tr><td><span class="gap"><span class="made">[{f:label('gap.words', '3')}]</span></span></td><td>{f:label('signs.illegible')}</td></tr>
            <tr><td><span class="sic">{f:label('sample')}</span>{" "}<span class="made sign">[<i>sic</i>]</span></td><td>{f:label('signs.sic')}</td></tr>
            <tr><td><span class="choice corr">{f:label('sample')}</span></td><td>{f:label('signs.corr')}</td></tr>
            <tr><td><span class="inline-note">{f:signs('note')[1]}{f:label('sample')}{f:signs('note')[2]}</span></td><td>{f:label('signs.inline-note')}</td></tr>
            <tr><td>{f:label('sample')}<span class="note-ref">11*</span></td><td>{f:label('signs.note')}</td></tr>
            <tr><td><span class="page-number">79</span></td><td>{f:label('signs.page')}</td></tr>
        </tbody>
        </table>
        <h2>{f:label('signs.left-out')}</h2>
        <p>{f:label('signs.left-out.text')}</p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
