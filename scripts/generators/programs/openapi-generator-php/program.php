<?php
declare(strict_types=1);

use OpenAPI\Client\Api\ArticlesApi;
use OpenAPI\Client\Api\EventsApi;
use OpenAPI\Client\ApiException;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model\ArticleInput;
use OpenAPI\Client\Model\ArticlePatch;
use OpenAPI\Client\Model\EventDateInput;
use OpenAPI\Client\Model\EventInput;
use OpenAPI\Client\Model\EventType;

require 'GuzzleHttp/autoload.php';
spl_autoload_register(static function (string $class): void {
    require __DIR__ . '/generated/lib/' . strtr(substr($class, strlen('OpenAPI\\Client\\')), '\\', '/') . '.php';
});

$say = static fn (array $line) => print(json_encode($line) . "\n");
$config = (new Configuration())->setHost(getenv('BASE_URL'))->setAccessToken(getenv('KEY'));
$events = new EventsApi(null, $config);
$articles = new ArticlesApi(null, $config);

$page = $events->listEvents(type: [EventType::CONSULT], country: ['LY']);
$first = $page->getData()[0];
$say(['step' => 'list', 'count' => count($page->getData()), 'type' => $first->getType()]);
$event = $events->getEvent($first->getId());
$say(['step' => 'get', 'id' => $event->getId(), 'role' => $event->getParticipants()[0]->getRole()]);
if (getenv('LATER') !== false) {
    exit;
}
$made = $articles->createArticle(new ArticleInput(['title' => 'Made by a generated client']));
$say(['step' => 'create', 'title' => $made->getTitle()]);
$patch = new ArticlePatch(['title' => 'Changed']);
$patch->setLanguage(null);
$say(['step' => 'patch', 'title' => $articles->updateArticle($made->getId(), $patch)->getTitle()]);
$date = new EventDateInput(['start' => new DateTime('2024-09-02'), 'end' => new DateTime('2024-09-01')]);
try {
    $events->createEvent(new EventInput(['title' => 'Wrong', 'type' => EventType::CONSULT, 'date' => $date]));
} catch (ApiException $e) {
    $problem = $e->getResponseObject();
    $say(['step' => 'refuse', 'status' => $e->getCode(), 'pointer' => $problem->getErrors()[0]->getPointer()]);
}
