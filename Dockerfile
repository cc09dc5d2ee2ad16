# The Atlas with its embedded database; with NEO4J_URI set, over Neo4j (see docker-compose.yml).
FROM node:20-bookworm-slim
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

COPY . .
RUN npm run build && mkdir -p .data && chown node:node .data

USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4180
EXPOSE 4180
VOLUME /app/.data
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
