import com.google.gson.Gson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.JSON;
import org.openapitools.client.api.ArticlesApi;
import org.openapitools.client.api.EventsApi;
import org.openapitools.client.model.ArticleInput;
import org.openapitools.client.model.ArticlePatch;
import org.openapitools.client.model.EventDateInput;
import org.openapitools.client.model.EventInput;
import org.openapitools.client.model.EventType;
import org.openapitools.client.model.Problem;

/** Asks the service with the client that openapi-generator makes for Java. */
class Program {
  static void say(Map<String, ?> line) {
    System.out.println(new Gson().toJson(line));
  }

  public static void main(String[] args) throws ApiException {
    var client = new ApiClient().setBasePath(System.getenv("BASE_URL"));
    client.setBearerToken(System.getenv("KEY"));
    var events = new EventsApi(client);
    var articles = new ArticlesApi(client);

    var list = events.listEvents().type(List.of(EventType.CONSULT)).country(List.of("LY")).execute();
    var first = list.getData().get(0);
    say(Map.of("step", "list", "count", list.getData().size(), "type", first.getType()));
    var event = events.getEvent(first.getId()).execute();
    var role = event.getParticipants().get(0).getRole();
    say(Map.of("step", "get", "id", event.getId(), "role", role));
    if (System.getenv("LATER") != null) System.exit(0);

    var made = articles.createArticle(new ArticleInput().title("Made by a generated client")).execute();
    say(Map.of("step", "create", "title", made.getTitle()));
    var patch = new ArticlePatch().title("Changed").language(null);
    say(Map.of("step", "patch", "title", articles.updateArticle(made.getId(), patch).execute().getTitle()));
    var date = new EventDateInput().start(LocalDate.of(2024, 9, 2)).end(LocalDate.of(2024, 9, 1));
    var wrong = new EventInput().title("Wrong").type(EventType.CONSULT).date(date);
    try {
      events.createEvent(wrong).execute();
    } catch (ApiException refused) {
      Problem problem = JSON.deserialize(refused.getResponseBody(), Problem.class);
      var pointer = problem.getErrors().get(0).getPointer();
      say(Map.of("step", "refuse", "status", refused.getCode(), "pointer", pointer));
    }
    System.exit(0);
  }
}
