// Tells a watcher whether the server and its database answer.
import type { FastifyInstance } from 'fastify';
import type { Sql } from '../../platform/sql/connect.ts';

/** `GET /api/sehat`. */
export function registerSehat(app: FastifyInstance, sql: Sql): void {
  app.get('/api/sehat', async () => {
    await sql`select 1`;
    return { sehat: true };
  });
}
