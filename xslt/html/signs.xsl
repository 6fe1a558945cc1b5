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
          <thead>
            <tr><th scope="col">{f:label('view.reading')}</th><th scope="col">{f:label('view.diplomatic')}</th><th scope="col">{f:label('signs.what')}</th></tr>
          </thead>
          <tbody>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><del class="del">{f:label('sample')}</del></xsl:with-param>
              <xsl:with-param name="means" select="'signs.del'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="metamark"><span class="word">{f:label('sample.metamark')}</span><span class="made why">{f:label('metamark')}</span></span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.metamark'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="supplied">{f:signs('supplied')[1]}{f:label('sample')}{f:signs('supplied')[2]}</span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.supplied'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="supplied variant">{f:signs('variant')[1]}{f:label('sample')}{f:signs('variant')[2]}</span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.variant'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*">N<span class="ex"><span class="made sign">{f:signs('ex')[1]}</span>{f:label('sample.ex')}<span class="made sign">{f:signs('ex')[2]}</span></span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.ex'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><i>Ulysses</i>{" "}<span class="gloss">{f:signs('gloss')[1]}{f:label('sample.gloss')}{f:signs('gloss')[2]}</span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.gloss'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="gap"><span class="made">[…]</span></span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.gap'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="gap"><span class="made">[{f:label('gap.words', '3')}]</span></span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.illegible'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="sic">{f:label('sample')}</span><span class="made sign"> [<i>sic</i>]</span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.sic'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="choice corr"><span class="other sic">{f:label('sample.slip')}</span><span class="chosen corr">{f:label('sample')}</span></span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.corr'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="inline-note">{f:signs('note')[1]}{f:label('sample')}{f:signs('note')[2]}</span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.inline-note'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*">{f:label('sample')}<span class="note-ref">11*</span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.note'"/>
            </xsl:call-template>
            <xsl:call-template name="sign">
              <xsl:with-param name="sample" as="node()*"><span class="page-number">79</span></xsl:with-param>
              <xsl:with-param name="means" select="'signs.page'"/>
            </xsl:call-template>
          </tbody>
        </table>
        <h2>{f:label('signs.left-out')}</h2>
        <p>{f:label('signs.left-out.text')}</p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A sign as the two views show it, and what it means. -->
  <xsl:template name="sign" as="element(h:tr)">
    <xsl:param name="sample" as="node()*" required="yes"/>
    <xsl:param name="means" as="xs:string" required="yes"/>
    <tr>
      <td><xsl:sequence select="$sample"/></td>
      <td data-view="diplomatic"><xsl:sequence select="$sample"/></td>
      <td>{f:label($means)}</td>
    </tr>
  </xsl:template>

</xsl:stylesheet>
