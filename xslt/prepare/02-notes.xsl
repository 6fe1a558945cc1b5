<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes stand at the words that they are about. One that the file keeps elsewhere (behind the text, in <standOff>) is
  brought to the <ref> or <ptr> that calls it, or to the place that its @target names; a division that held only such notes
  goes. One in a reading that is not shown, or in an apparatus, is put behind it. TEI Guidelines, 3.9.1.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>
  <xsl:mode name="outside" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <xsl:mode name="without" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>
  <!-- what calls a note by its id: a mark in the text, not words that speak of it -->
  <xsl:key name="calls" match="text//(ref | ptr)[f:is-call(.)]" use="f:ids(@target)"/>
  <!-- the notes that are brought to an element of the text, by that element -->
  <xsl:key name="brought" match="note[f:is-apart-note(.)]" use="f:home(.) ! generate-id()"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="placed" as="document-node()">
      <xsl:choose>
        <xsl:when test="exists(//note[f:is-apart-note(.)])">
          <xsl:next-match/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="exists($placed//(choice | app)//note)">
        <xsl:apply-templates select="$placed" mode="outside"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$placed"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Is the note kept apart from the words that it is about? -->
  <xsl:function name="f:is-apart-note" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        ($note/@xml:id or exists(f:target($note)) or $note/@targetEnd)
        and (exists($note/ancestor::standOff[not(ancestor::text)][empty($note/ancestor::person | $note/ancestor::place | $note/ancestor::org)])
          or exists($note/parent::*[self::div or self::body or self::front or self::back or self::noteGrp or self::list][ancestor-or-self::text or ancestor::text]))"/>
  </xsl:function>

  <!-- What a note is about: it says so itself, or the group or the annotation that holds it does. -->
  <xsl:function name="f:target" as="attribute()?">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="($note/@target, $note/ancestor::*[self::noteGrp or self::annotation][1]/@target)[1]"/>
  </xsl:function>

  <!-- A mark: no words of its own but a number, a star, a letter; or said to be one. -->
  <xsl:function name="f:is-call" as="xs:boolean">
    <xsl:param name="ref" as="element()"/>
    <xsl:sequence select="
        matches($ref/@type, '^(note|fn|foot|end)', 'i') or string-length(normalize-space($ref)) le 4
        or matches(normalize-space($ref), '^[\[(]?[\d*]+[\])]?$')"/>
  </xsl:function>

  <!-- Where the note is brought: to the first mark that calls it, else to what it names; nowhere, if there is neither. -->
  <xsl:function name="f:home" as="element()?">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="call" as="element()?" select="$note/@xml:id ! (key('calls', ., root($note))[not(ancestor::note[. is $note])])[1]"/>
    <xsl:sequence select="
        ($call, (f:ids($note/@targetEnd), f:ids(f:target($note))) ! key('id', ., root($note))[ancestor::text][not(self::note)])[1]"/>
  </xsl:function>

  <!-- where it was: nothing; one that has no place stays, or is reported where nobody would see it -->
  <xsl:template match="note[f:is-apart-note(.)]" as="element(t:note)?">
    <xsl:choose>
      <xsl:when test="exists(f:home(.))"/>
      <xsl:otherwise>
        <xsl:if test="ancestor::standOff">
          <xsl:message select="'the note ' || @xml:id || ' in standOff points at nothing in the text (' || f:target(.) || '). It is left out.'"/>
        </xsl:if>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- what held nothing but notes that have been brought elsewhere -->
  <xsl:template match="(div | back | noteGrp | list)[ancestor::text][.//note[f:is-apart-note(.)]][f:is-emptied(.)]" as="empty-sequence()"/>

  <xsl:function name="f:is-emptied" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        every $child in $element/node()[not(self::text()[not(normalize-space())])]
        satisfies exists($child/(self::head | self::pb | self::fw | self::milestone | self::comment() | self::processing-instruction()
          | self::note[f:is-apart-note(.)][exists(f:home(.))] | (self::div | self::noteGrp | self::list)[f:is-emptied(.)]))"/>
  </xsl:function>

  <xsl:template match="text//*[exists(key('brought', generate-id()))][not(f:is-apart-note-itself(.))]" as="node()+" priority="2">
    <xsl:variable name="notes" as="element(note)+" select="key('brought', generate-id())"/>
    <xsl:choose>
      <!-- a mark: the note takes its place -->
      <xsl:when test="self::ref | self::ptr">
        <xsl:apply-templates select="$notes" mode="brought">
          <xsl:with-param name="mark" select="normalize-space()"/>
        </xsl:apply-templates>
      </xsl:when>
      <!-- a place, or words: the note follows -->
      <xsl:when test="not(f:acts-as-block(.))">
        <xsl:next-match/>
        <xsl:apply-templates select="$notes" mode="brought"/>
      </xsl:when>
      <!-- a division: its heading has the note, or its first paragraph -->
      <xsl:when test="self::div | self::text | self::body | self::front | self::back | self::lg | self::list | self::table">
        <xsl:copy>
          <xsl:apply-templates select="@*"/>
          <xsl:variable name="first" as="element()?" select="(head, .//(p | ab | l | item | cell))[1]"/>
          <xsl:apply-templates select="node()">
            <xsl:with-param name="more" select="$notes" tunnel="yes"/>
            <xsl:with-param name="at" select="$first" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy>
          <xsl:apply-templates select="@*, node()"/>
          <xsl:apply-templates select="$notes" mode="brought"/>
        </xsl:copy>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:is-apart-note-itself" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element instance of element(note)) then f:is-apart-note($element) else false()"/>
  </xsl:function>

  <!-- the element that bears the notes of what it stands in -->
  <xsl:template match="text//(head | p | ab | l | item | cell)" as="element()">
    <xsl:param name="more" as="element(note)*" tunnel="yes"/>
    <xsl:param name="at" as="element()?" tunnel="yes"/>
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <xsl:if test=". is $at">
        <xsl:apply-templates select="$more" mode="brought"/>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <xsl:mode name="brought" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:template match="note" mode="brought" as="element(t:note)">
    <xsl:param name="mark" as="xs:string" select="''"/>
    <xsl:copy>
      <xsl:if test="$mark and not(@n)">
        <xsl:attribute name="n" select="$mark"/>
      </xsl:if>
      <xsl:apply-templates select="@* except (@target, @targetEnd, @place[. = 'inline']), node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- readings ================================================================================================= -->

  <!-- the notes of what is not shown, and those of the apparatus itself, behind it -->
  <xsl:template match="(choice | app)[ancestor::text][not(ancestor::choice or ancestor::app)]" mode="outside" as="element()+">
    <xsl:apply-templates select="." mode="without"/>
    <xsl:for-each select=".//note[f:is-out-of-sight(.)]">
      <xsl:copy>
        <xsl:copy-of select="@* except @place[. = 'inline']"/>
        <xsl:apply-templates mode="outside"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="note[f:is-out-of-sight(.)]" mode="without" as="empty-sequence()"/>

  <xsl:function name="f:is-out-of-sight" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        empty($note/ancestor::note) and (exists($note/parent::*[self::app or self::choice or self::rdgGrp])
        or (some $above in $note/ancestor::* satisfies f:is-unread($above)))"/>
  </xsl:function>

</xsl:stylesheet>
