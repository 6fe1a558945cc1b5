<?xml version="1.0" encoding="UTF-8"?>
<!--
  The role of each TEI element in a text: the one table that the prepared text and all outputs ask. An output has a rule
  for each role, and rules of its own for the elements that it sets in a special way. An element that is not in the table
  is shown and reported (unhandled.xsl of each output). No output.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="f:roles" as="map(xs:string, xs:string)">
    <xsl:map>
      <!-- holds blocks and nothing else; white space between them says nothing -->
      <xsl:sequence select="f:with-role('container', '
          text group front body back floatingText div postscript argument titlePage
          list listBibl lg table row epigraph figure sp listPerson listEvent listObject listRelation
          annotationBlock fLib fvLib fs eTree tree triangle graph forest listForest notatedMusic')"/>
      <!-- stands in lines of its own, wherever it is («label» only in a list) -->
      <xsl:sequence select="f:with-role('block', '
          p ab head l addrLine item label opener closer salute dateline signed byline trailer address
          docTitle titlePart docAuthor docDate docEdition docImprint imprimatur
          speaker spGrp castList castGroup castItem line set prologue epilogue performance
          superEntry entry entryFree listApp listWit witness listPlace u event object headItem headLabel relation
          f eLeaf leaf root iNode node arc')"/>
      <!-- stands in a row of a table -->
      <xsl:sequence select="f:with-role('cell', 'cell')"/>
      <!-- stands in lines of its own between paragraphs, in the line inside one -->
      <xsl:sequence select="f:with-role('apart', 'quote q cit bibl')"/>
      <!-- stands in the line, or away from it at the foot of the page -->
      <xsl:sequence select="f:with-role('note', 'note')"/>
      <!-- words in the line -->
      <xsl:sequence select="f:with-role('phrase', '
          hi emph foreign distinct g title term mentioned soCalled said seg s cl phr w m c pc caesura rhyme handShift formula
          persName placeName orgName objectName eventName geogName name rs surname forename genName nameLink addName roleName
          bloc country region district settlement location geo affiliation occupation birth death
          date time num measure unit abbr am orig reg ref ptr email desc figDesc
          author editor principal funder publisher pubPlace biblScope citedRange biblFull biblStruct monogr analytic imprint series editionStmt edition
          relatedItem extent respStmt resp idno listRef
          msIdentifier repository collection institution msName altIdentifier locus material dimensions dim height width depth
          watermark signatures catchwords secFol heraldry stamp textLang
          ident code gi val att tag eg egXML
          stage role roleDesc actor move view camera caption sound tech
          form orth pron hyph syll stress gramGrp gram pos gen number case per tns mood iType subc colloc def usg lbl etym xr
          lang oRef oVar pRef pVar hom sense re dictScrap
          street postBox postCode offset geogFeat locusGrp measureGrp meeting ellipsis noteGrp witDetail ruby rb rt
          origDate origPlace origin provenance acquisition summary rubric incipit explicit finalRubric colophon
          objectType support condition foliation collation layout musicNotation decoNote scriptNote seal
          incident kinesic vocal pause shift writing numeric symbol binary string vAlt vColl vLabel vMerge vNot default
          age faith education socecStatus langKnowledge langKnown gender persPronouns trait state climate population terrain')"/>
      <!-- what the manuscript or the editor did to the words -->
      <xsl:sequence select="f:with-role('mark', '
          choice sic corr expan ex gap unclear supplied surplus gloss
          del add subst mod retrace restore secl damage metamark')"/>
      <!-- a place in the text, without words -->
      <xsl:sequence select="f:with-role('point', 'pb cb gb lb milestone anchor delSpan addSpan damageSpan space
          witStart witEnd lacunaStart lacunaEnd undo redo timeline when substJoin transpose listTranspose link linkGrp join joinGrp alt altGrp certainty precision respons')"/>
      <!-- a picture -->
      <xsl:sequence select="f:with-role('picture', 'graphic media binaryObject')"/>
      <!-- the running heads and page numbers of the source, which are no part of the text -->
      <xsl:sequence select="f:with-role('furniture', 'fw')"/>
      <!-- what the header, a register of persons or a description of the manuscript says; seldom in a text -->
      <xsl:sequence select="f:with-role('data', '
          TEI teiHeader fileDesc titleStmt publicationStmt authority distributor availability licence seriesStmt notesStmt
          sourceDesc msDesc encodingDesc projectDesc samplingDecl editorialDecl correction normalization quotation
          hyphenation segmentation punctuation interpretation tagsDecl rendition namespace tagUsage refsDecl classDecl
          taxonomy category catDesc appInfo application profileDesc abstract creation langUsage language textClass keywords
          catRef handNotes handNote correspDesc correspAction correspContext revisionDesc change
          facsimile surface zone standOff person org listOrg place sex floruit nationality residence
          content sequence alternate elementRef classRef anyElement')"/>
    </xsl:map>
  </xsl:variable>

  <!-- The passages that get an id where they have none, so that they can be cited (prepare/30-passages.xsl). -->
  <xsl:variable name="f:cited" as="xs:string+" select="
      tokenize('p ab head lg item label bibl sp row entry epigraph opener closer postscript trailer byline stage castItem
        figure titlePage')"/>

  <!-- What EpiDoc has beside each other of one document (<div type="…">): no chapters of a book. EpiDoc Guidelines, «Document structure». -->
  <xsl:variable name="f:sides" as="xs:string+" select="'edition', 'apparatus', 'translation', 'commentary', 'bibliography', 'history'"/>

  <xsl:function name="f:with-role" as="map(xs:string, xs:string)*">
    <xsl:param name="role" as="xs:string"/>
    <xsl:param name="names" as="xs:string"/>
    <xsl:sequence select="tokenize($names) ! map {.: $role}"/>
  </xsl:function>

  <!-- The role of an element; empty where the table does not know it. -->
  <xsl:function name="f:role" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="role" as="xs:string?" select="
        if (namespace-uri($element) = 'http://www.tei-c.org/ns/1.0') then $f:roles(local-name($element)) else ()"/>
    <xsl:sequence select="
        if ($element/self::label[not(parent::list)] or $element/self::addrLine[ancestor::p or ancestor::head or ancestor::bibl or ancestor::cell
          or ancestor::item or ancestor::l] or $element/self::docDate[parent::docImprint] or $element/self::docAuthor[parent::byline/text()[normalize-space()]]) then 'phrase' else string($role)"/>
  </xsl:function>

</xsl:stylesheet>
