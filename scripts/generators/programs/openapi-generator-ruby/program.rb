require 'date'
require 'json'
require 'uri'
require 'openapi_client'

base = URI(ENV.fetch('BASE_URL'))
OpenapiClient.configure do |config|
  config.scheme = base.scheme
  config.host = "#{base.host}:#{base.port}"
  config.server_index = nil
  config.access_token = ENV.fetch('KEY')
end
events = OpenapiClient::EventsApi.new
articles = OpenapiClient::ArticlesApi.new
say = ->(line) { puts JSON.generate(line) }

page = events.list_events(type: [OpenapiClient::EventType::CONSULT], country: ['LY'])
first = page.data.first
say.(step: 'list', count: page.data.length, type: first.type)
event = events.get_event(first.id)
say.(step: 'get', id: event.id, role: event.participants.first.role)
exit if ENV.key?('LATER')

made = articles.create_article(OpenapiClient::ArticleInput.new(title: 'Made by a generated client'))
say.(step: 'create', title: made.title)
patch = OpenapiClient::ArticlePatch.new(title: 'Changed', language: nil)
say.(step: 'patch', title: articles.update_article(made.id, patch).title)
date = OpenapiClient::EventDateInput.new(start: Date.new(2024, 9, 2), _end: Date.new(2024, 9, 1))
begin
  events.create_event(OpenapiClient::EventInput.new(title: 'Wrong', type: 'CONSULT', date: date))
rescue OpenapiClient::ApiError => e
  problem = OpenapiClient::Problem.build_from_hash(JSON.parse(e.response_body, symbolize_names: true))
  say.(step: 'refuse', status: e.code, pointer: problem.errors.first.pointer)
end
