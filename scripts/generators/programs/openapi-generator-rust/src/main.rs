//! Asks the service with the client that openapi-generator makes for Rust.
use chrono::NaiveDate;
use client::apis::articles_api::{ArticlesApi, ArticlesApiClient, CreateArticleParams, UpdateArticleParams};
use client::apis::events_api::{
    CreateEventParams, EventsApi, EventsApiClient, GetEventParams, ListEventsParams,
};
use client::apis::{configuration::Configuration, Error};
use client::models::{ArticleInput, ArticlePatch, EventDateInput, EventInput, EventType, Problem};
use serde_json::json;
use std::{env, sync::Arc};

#[tokio::main]
async fn main() {
    let configuration = Arc::new(Configuration {
        base_path: env::var("BASE_URL").unwrap(),
        bearer_access_token: env::var("KEY").ok(),
        ..Configuration::new()
    });
    let events = EventsApiClient::new(configuration.clone());
    let articles = ArticlesApiClient::new(configuration);
    let query = ListEventsParams::builder()
        .r#type(vec![EventType::Consult])
        .country(vec!["LY".to_owned()])
        .build();
    let list = events.list_events(query).await.unwrap();
    let first = &list.data[0];
    println!("{}", json!({"step": "list", "count": list.data.len(), "type": first.r#type}));
    let one = GetEventParams::builder().event_id(first.id.clone()).build();
    let event = events.get_event(one).await.unwrap();
    println!("{}", json!({"step": "get", "id": event.id, "role": event.participants[0].role}));
    if env::var("LATER").is_ok() {
        return;
    }
    let title = "Made by a generated client".to_owned();
    let article = CreateArticleParams::builder().article_input(ArticleInput::new(title)).build();
    let made = articles.create_article(article).await.unwrap();
    println!("{}", json!({"step": "create", "title": made.title}));
    let patch = ArticlePatch { title: Some("Changed".to_owned()), language: Some(None), ..Default::default() };
    let change = UpdateArticleParams::builder().article_id(made.id).article_patch(patch).build();
    let patched = articles.update_article(change).await.unwrap();
    println!("{}", json!({"step": "patch", "title": patched.title}));
    let mut date = EventDateInput::new(NaiveDate::from_ymd_opt(2024, 9, 2).unwrap());
    date.end = Some(NaiveDate::from_ymd_opt(2024, 9, 1));
    let wrong = EventInput::new("Wrong".to_owned(), EventType::Consult, date);
    match events.create_event(CreateEventParams::builder().event_input(wrong).build()).await {
        // The client's own reading of it names any status: all refusals have one form.
        Err(Error::ResponseError(answer)) => {
            let problem: Problem = serde_json::from_str(&answer.content).unwrap();
            let pointer = &problem.errors.unwrap()[0].pointer;
            println!("{}", json!({"step": "refuse", "status": answer.status.as_u16(), "pointer": pointer}));
        }
        other => panic!("{other:?}"),
    }
}
