// Stands in for @actions/http-client in the bundle of the Action. The toolkit needs it only for OIDC tokens, which nothing here
// asks for; the real one brings an HTTP library of 400 kB along.

const refuse = () => {
  throw new Error('this bundle has no OIDC client')
}

export class HttpClient {
  constructor() {
    refuse()
  }
}

export class BearerCredentialHandler {
  constructor() {
    refuse()
  }
}
