import java.time.LocalDate
import org.openapitools.client.apis.ArticlesApi
import org.openapitools.client.apis.EventsApi
import org.openapitools.client.infrastructure.ApiClient
import org.openapitools.client.infrastructure.ClientError
import org.openapitools.client.infrastructure.ClientException
import org.openapitools.client.infrastructure.Serializer
import org.openapitools.client.models.ArticleInput
import org.openapitools.client.models.ArticlePatch
import org.openapitools.client.models.EventDateInput
import org.openapitools.client.models.EventInput
import org.openapitools.client.models.EventType
import org.openapitools.client.models.Problem

/** Prints a line of JSON. */
fun say(vararg line: Pair<String, Any?>) =
    println(Serializer.moshi.adapter(Map::class.java).toJson(mapOf(*line)))

/** Asks the service with the client that openapi-generator makes for Kotlin. */
fun main() {
    val base = System.getenv("BASE_URL")
    ApiClient.accessToken = System.getenv("KEY")
    val events = EventsApi(base)
    val articles = ArticlesApi(base)

    val list = events.listEvents(type = listOf(EventType.CONSULT), country = listOf("LY"))
    val first = list.data.first()
    say("step" to "list", "count" to list.data.size, "type" to first.type)
    val event = events.getEvent(first.id)
    say("step" to "get", "id" to event.id, "role" to event.participants.first().role)
    if (System.getenv("LATER") != null) return

    val made = articles.createArticle(ArticleInput(title = "Made by a generated client"))
    say("step" to "create", "title" to made.title)
    val patched = articles.updateArticle(made.id, ArticlePatch(title = "Changed"))
    say("step" to "patch", "title" to patched.title)
    val date = EventDateInput(start = LocalDate.of(2024, 9, 2), end = LocalDate.of(2024, 9, 1))
    try {
        events.createEvent(EventInput(title = "Wrong", type = EventType.CONSULT, date = date))
    } catch (refused: ClientException) {
        val body = (refused.response as ClientError<*>).body as String
        val problem = Serializer.moshi.adapter(Problem::class.java).fromJson(body)
        say("step" to "refuse", "status" to refused.statusCode, "pointer" to problem?.errors?.first()?.pointer)
    }
}
