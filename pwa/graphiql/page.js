/* global GraphiQL, React, ReactDOM */
const socket = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`;
const fetcher = GraphiQL.createFetcher({ url: "/graphql", subscriptionUrl: socket });
const defaultQuery = `# Suara Rangkui. Units, services and their figures are open to everyone.
# Sign in to the app in another tab to ask as that person.
query Units {
  units { nodes { id name kind } }
}
`;

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery, shouldPersistHeaders: false }),
);
