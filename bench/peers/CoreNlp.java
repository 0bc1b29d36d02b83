import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/**
 * CoreNLP's quote annotator as a peer (peer.ts). Its arguments: "speakers", or "quotations" alone, and how many threads. An outermost quotation becomes an
 * attribution: its mention is the source, its words are the content; it has no cue. Quotations with one mention ("A," he said. "B.") are one attribution, as
 * in PolNeAR; those without a mention stand each by itself.
 */
public class CoreNlp {
  public static void main(String[] arguments) throws Exception {
    boolean speakers = arguments[0].equals("speakers");
    // Standard output is for answers.
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Properties settings = new Properties();
    settings.setProperty("annotators", speakers ? "tokenize,pos,lemma,ner,depparse,coref,quote" : "tokenize,quote");
    settings.setProperty("quote.attributeQuotes", String.valueOf(speakers));
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    out.println("ready");
    out.flush();
    List<Future<String>> batch = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isEmpty()) {
        String asked = line;
        batch.add(threads.submit(() -> answer(asked, pipeline)));
        continue;
      }
      for (Future<String> one : batch) out.println(one.get());
      out.flush();
      batch.clear();
    }
    threads.shutdown();
  }

  static String answer(String asked, StanfordCoreNLP pipeline) {
    JsonObject article = Json.createReader(new StringReader(asked)).readObject();
    Annotation document = new Annotation(article.getString("text"));
    pipeline.annotate(document);
    Map<String, List<CoreMap>> found = new LinkedHashMap<>();
    for (CoreMap quotation : document.get(CoreAnnotations.QuotationsAnnotation.class)) {
      Integer mention = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      String of = mention == null ? "quotation " + begin(quotation) : "mention " + mention;
      found.computeIfAbsent(of, key -> new ArrayList<>()).add(quotation);
    }
    JsonArrayBuilder attributions = Json.createArrayBuilder();
    for (List<CoreMap> quotations : found.values()) {
      JsonArrayBuilder content = Json.createArrayBuilder();
      for (CoreMap quotation : quotations) content.add(pair(begin(quotation), end(quotation)));
      attributions.add(
          Json.createObjectBuilder()
              .add("source", source(quotations.get(0), document))
              .add("cue", JsonArray.EMPTY_JSON_ARRAY)
              .add("content", content));
    }
    return Json.createObjectBuilder()
        .add("id", article.getString("id"))
        .add("attributions", attributions)
        .build()
        .toString();
  }

  static JsonArray source(CoreMap quotation, Annotation document) {
    Integer from = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer to = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (from == null || to == null) return JsonArray.EMPTY_JSON_ARRAY;
    var tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    return Json.createArrayBuilder().add(pair(tokens.get(from).beginPosition(), tokens.get(to).endPosition())).build();
  }

  static int begin(CoreMap quotation) {
    return quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
  }

  static int end(CoreMap quotation) {
    return quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
  }

  static JsonArray pair(int start, int end) {
    return Json.createArrayBuilder().add(start).add(end).build();
  }
}
