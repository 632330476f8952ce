// Opens GraphiQL with the query of the address (?query=…&variables=…), and runs nothing by itself.
const { React, ReactDOM, GraphiQL } = globalThis;
const asked = new URLSearchParams(location.search);

const page = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql` }),
  defaultEditorToolsVisibility: true,
  query: asked.get('query') ?? undefined,
  variables: asked.get('variables') ?? undefined,
});
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
