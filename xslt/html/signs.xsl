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
        <dl class="signs">
          <div><dt><del class="del">{f:label('sample')}</del></dt><dd>{f:label('signs.del')}</dd></div>
          <div><dt><span class="metamark">{f:label('sample.metamark')}</span></dt><dd>{f:label('signs.metamark')}</dd></div>
          <div><dt><span class="supplied">{f:signs('supplied')[1]}{f:label('sample')}{f:signs('supplied')[2]}</span></dt><dd>{f:label('signs.supplied')}</dd></div>
          <div><dt><span class="supplied variant">{f:signs('variant')[1]}{f:label('sample')}{f:signs('variant')[2]}</span></dt><dd>{f:label('signs.variant')}</dd></div>
          <div><dt>N<span class="ex">{f:signs('ex')[1]}{f:label('sample.ex')}{f:signs('ex')[2]}</span></dt><dd>{f:label('signs.ex')}</dd></div>
          <div><dt><i>Ulysses</i> <span class="gloss">{f:signs('gloss')[1]}{f:label('sample.gloss')}{f:signs('gloss')[2]}</span></dt><dd>{f:label('signs.gloss')}</dd></div>
          <div><dt><span class="gap"><span class="made">[…]</span></span></dt><dd>{f:label('signs.gap')}</dd></div>
          <div><dt><span class="gap"><span class="made">[{f:label('gap.words', '3')}]</span></span></dt><dd>{f:label('signs.illegible')}</dd></div>
          <div><dt><span class="sic">{f:label('sample')}</span> <span class="made sign">[<i>sic</i>]</span></dt><dd>{f:label('signs.sic')}</dd></div>
          <div><dt><span class="choice corr">{f:label('sample')}</span></dt><dd>{f:label('signs.corr')}</dd></div>
          <div><dt><span class="inline-note">{f:signs('note')[1]}{f:label('sample')}{f:signs('note')[2]}</span></dt><dd>{f:label('signs.inline-note')}</dd></div>
          <div><dt>{f:label('sample')}<span class="note-ref">11*</span></dt><dd>{f:label('signs.note')}</dd></div>
          <div><dt><span class="page-number">79</span></dt><dd>{f:label('signs.page')}</dd></div>
        </dl>
        <h2>{f:label('signs.left-out')}</h2>
        <p>{f:label('signs.left-out.text')}</p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
